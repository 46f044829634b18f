export const areaSheetRefusals = {
  "areaSheet.columnCount":
    "Bảng kê có từ 3 đến 8 cột. Vui lòng chọn lại; chỉ tiêu khác nhập thẳng vào báo cáo.",
  "areaSheet.otherColumn":
    "Có chỉ tiêu không còn trong biểu mẫu này, hoặc không cộng được theo khu dân cư. Vui lòng tải lại trang rồi chọn lại.",
  "areaSheet.columnsChanged":
    "Cột hoặc khu dân cư của bảng kê vừa được thay đổi. Số vừa nhập còn nguyên dưới đây; vui lòng mở lại trang ở cửa sổ khác để xem bảng mới.",
} as const satisfies Record<string, string>;
