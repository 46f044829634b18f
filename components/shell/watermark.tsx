/** Over every sheet that is printed from the demo, whatever page it is. */
export function Watermark() {
  return (
    <p className="watermark" aria-hidden="true">
      DỮ LIỆU MINH HỌA
    </p>
  );
}
