export function DemoBanner() {
  return (
    <div className="demo" role="note">
      Dữ liệu minh họa, không dùng cho công tác thật.
    </div>
  );
}
