export function SkipLink() {
  return (
    <a className="skip" href="#main">
      Đến nội dung chính
    </a>
  );
}
