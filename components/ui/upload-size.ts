const mebibyte = 1024 * 1024;
/** What one sending may weigh together: the server takes 32 MB, the rest of the form included. */
const mostTogether = 30;

/** What to say before files are sent for nothing; empty when they may go. The server asks again. */
export function sizeComplaint(files: readonly File[], mostMegabytes: number) {
  const large = files.find(({ size }) => size > mostMegabytes * mebibyte);
  if (large) {
    const size = Math.ceil(large.size / mebibyte);
    return `Tệp “${large.name}” có dung lượng ${size} MB, mức cho phép là ${mostMegabytes} MB. Vui lòng chọn tệp nhỏ hơn.`;
  }
  const together = files.reduce((sum, { size }) => sum + size, 0);
  if (together <= mostTogether * mebibyte) return "";
  return `Các tệp vừa chọn có dung lượng ${Math.ceil(together / mebibyte)} MB, mỗi lần gửi nhiều nhất ${mostTogether} MB. Vui lòng gửi làm nhiều lần.`;
}
