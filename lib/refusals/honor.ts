export const honorRefusals = {
  "honor.catalogueChanged":
    "Danh mục vừa có thay đổi sau khi trang này mở ra. Vui lòng tải lại trang rồi xem lại.",
  "honor.codeRunning":
    "Mã {code} đang có hiệu lực trong danh mục. Vui lòng ghi ngày hết hiệu lực của bản đang dùng trước khi thêm bản mới.",
  "honor.alreadyEnded":
    "Danh hiệu, hình thức này đã có ngày hết hiệu lực. Nếu cần dùng tiếp, vui lòng thêm bản mới với ngày hiệu lực mới.",
  "honor.endsBeforeStart": "Ngày hết hiệu lực trước ngày có hiệu lực. Vui lòng chọn ngày muộn hơn.",
  "award.personMissing":
    "Danh hiệu này dành cho cá nhân. Vui lòng ghi họ tên người được khen thưởng.",
  "award.decisionAhead": "Ngày quyết định sau ngày hôm nay. Vui lòng ghi sau khi có quyết định.",
  "award.yearAhead":
    "Năm thành tích sau năm ra quyết định. Vui lòng kiểm tra lại năm và ngày quyết định.",
  "award.known": "Các thành tích này đã được ghi trước đó. Không cần ghi lại.",
  "award.alreadyRevoked": "Thành tích này đã được ghi nhận thu hồi. Không cần ghi lại.",
  "award.revokedOutside":
    "Ngày thu hồi phải từ ngày quyết định khen thưởng đến hôm nay. Vui lòng chọn ngày khác.",
  "rating.known":
    "Xếp loại đã được ghi đúng như vậy, gần nhất lúc {at} (đồng chí {who}). Không cần ghi lại.",
  "share.partAboveWhole":
    "Số cá nhân đạt ({part}) lớn hơn tổng số cá nhân ({whole}). Vui lòng kiểm tra lại hai số này.",
  "share.yearAhead": "Năm này chưa đến kỳ đăng ký. Vui lòng ghi tỷ lệ của năm nay hoặc năm tới.",
  "share.known": "Tỷ lệ này đã được ghi đúng như vậy lúc {at} (đồng chí {who}). Không cần ghi lại.",
  "share.waits":
    "Tỷ lệ này đã được ghi đúng như vậy lúc {at} (đồng chí {who}), đang chờ gửi. Vui lòng bấm “Gửi tỷ lệ”.",
  "share.nothingWaiting": "Không còn tỷ lệ nào chờ lãnh đạo đơn vị gửi. Không cần gửi lại.",
  "share.changedMeanwhile":
    "Tỷ lệ vừa được ghi thêm sau khi trang này mở ra. Vui lòng tải lại trang, xem rồi gửi.",
} as const satisfies Record<string, string>;
