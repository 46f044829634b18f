import { More } from "@/components/ui/more";

const limits = [
  "Bản sao cơ sở dữ liệu, máy sao lưu hay nhật ký ghi của cơ sở dữ liệu chỉ cho thấy số phiếu và thời điểm; không cho thấy ai chọn gì.",
  "Trong lúc đang bỏ phiếu, ai có cả cơ sở dữ liệu lẫn khóa giữ ngoài cơ sở dữ liệu thì xem được các phiếu đã đến và thứ tự đến. Khóa bị hủy ngay khi kiểm phiếu.",
  "Người vận hành máy chủ hoặc đường truyền thấy địa chỉ mạng của máy gửi phiếu, và có thể đưa ra một trang bị sửa. Mã trên màn chiếu và tệp kiểm phiếu giúp phát hiện phiếu bị đổi, không giúp phát hiện việc nhìn trộm trên trang bị sửa.",
  "Kết quả tuyệt đối, hoặc danh sách quá ít đơn vị, tự cho biết ai chọn gì; vì vậy phải có ít nhất 4 phiếu.",
  "Ai cầm máy đã bỏ phiếu thì, trong thời gian công bố mã phiếu, xem được phiếu ấy. Không ai được đòi xem máy của đơn vị khác.",
] as const;

/** What the promise of secrecy does not cover, in the words of those who vote. */
export function SecrecyLimits() {
  return (
    <More title="Giới hạn của bảo đảm phiếu kín">
      <ul className="stack">
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </More>
  );
}
