export const areaSheetRefusals = {
  "areaSheet.columnCount":
    "Bảng kê có từ 3 đến 8 cột. Vui lòng chọn lại; chỉ tiêu khác nhập thẳng vào báo cáo.",
  "areaSheet.otherColumn":
    "Có chỉ tiêu không còn trong biểu mẫu này, hoặc không cộng được theo khu dân cư. Vui lòng tải lại trang rồi chọn lại.",
  "areaSheet.columnsChanged":
    "Cột hoặc khu dân cư của bảng kê vừa được thay đổi. Số vừa nhập còn nguyên dưới đây; vui lòng mở lại trang ở cửa sổ khác để xem bảng mới.",
  "areaLink.off":
    "Cơ quan chưa dùng đường dẫn một lần cho khu dân cư. Vui lòng liên hệ quản trị hệ thống để bật tại “Quản trị”, mục “Cài đặt”.",
  "areaLink.noColumns": "Bảng kê chưa có cột nào. Vui lòng chọn các cột trước, rồi lập đường dẫn.",
  "areaLink.otherArea":
    "Có khu dân cư không còn thuộc đơn vị. Vui lòng tải lại trang rồi chọn lại.",
  "areaLink.daysNeeded":
    "Hạn của biểu đã qua nên không lấy làm hạn của đường dẫn. Vui lòng ghi số ngày dùng được, từ 1 đến 30.",
  "areaLink.unknown":
    "Đường dẫn này không đúng, có thể do chép thiếu. Vui lòng mở lại từ lời nhắn, hoặc liên hệ cán bộ Mặt trận xã, phường.",
  "areaLink.tooOften": "Đã mở nhiều đường dẫn không đúng từ nơi này. Vui lòng thử lại sau {wait}.",
  "areaLink.expired":
    "Đường dẫn đã hết hạn nên không ghi được số. Vui lòng liên hệ cán bộ Mặt trận xã, phường để nhận đường dẫn mới.",
  "areaLink.used":
    "Số liệu đã được gửi qua đường dẫn này; mỗi đường dẫn dùng một lần. Cần sửa, vui lòng liên hệ cán bộ Mặt trận xã, phường.",
  "areaLink.revoked":
    "Cán bộ đã thu hồi đường dẫn này. Vui lòng dùng đường dẫn mới nhất, hoặc liên hệ cán bộ Mặt trận xã, phường.",
  "areaLink.closed":
    "Báo cáo của kỳ này đã gửi hoặc đã khép nên không nhận thêm số. Vui lòng liên hệ cán bộ Mặt trận xã, phường.",
  "areaLink.switchedOff":
    "Cơ quan đã ngừng dùng đường dẫn một lần nên không nhận số qua đây. Vui lòng liên hệ cán bộ Mặt trận xã, phường để gửi số.",
  "areaLink.columnsChanged":
    "Cán bộ vừa đổi các chỉ tiêu cần ghi, nên chưa gửi số nào. Đường dẫn vẫn dùng được; vui lòng mở lại đường dẫn để ghi theo các ô mới.",
  "areaLink.empty": "Chưa có số nào. Vui lòng ghi ít nhất một số; không có việc thì ghi 0.",
  "areaLink.unclear": "Có số chưa rõ. Vui lòng xem câu nhắc ở từng ô rồi gửi lại.",
  "areaLink.cellGone":
    "Bảng kê không còn cột hoặc khu dân cư của số liệu này nên chưa ghi nhận số nào. Vui lòng bỏ chọn số ấy hoặc chọn lại các cột rồi ghi nhận, hoặc bấm “Không ghi nhận”.",
  "areaLink.changedMeanwhile":
    "Số của khu dân cư này trong bảng kê vừa được lưu lại sau khi trang này mở ra, nên chưa ghi nhận. Vui lòng tải lại trang, so hai số rồi ghi nhận nếu vẫn cần.",
  "areaLink.notWaiting":
    "Số liệu này đã được ghi nhận hoặc từ chối, hoặc khu dân cư chưa gửi. Vui lòng tải lại trang.",
} as const satisfies Record<string, string>;
