/** A cluster's regulation as clusters write it, in brief; illustrative. */
export const regulationArticles = [
  {
    chapter: "Quy định chung",
    title: "Phạm vi, đối tượng",
    text: "Quy chế này quy định tổ chức và hoạt động của Cụm thi đua; áp dụng với các đơn vị thành viên.",
  },
  {
    title: "Nguyên tắc hoạt động",
    text: "Tự nguyện, bình đẳng, công khai; quyết định theo đa số.",
  },
  {
    chapter: "Tổ chức",
    title: "Cụm trưởng, Cụm phó",
    text: "Cụm trưởng, Cụm phó do hội nghị cụm suy tôn hoặc bỏ phiếu, luân phiên hằng năm giữa các đơn vị thành viên.",
  },
  {
    title: "Bầu Cụm trưởng, Cụm phó",
    text: "Hội nghị được bỏ phiếu khi có ít nhất hai phần ba số đơn vị thành viên có mặt. Đơn vị được chọn phải đạt trên một phần hai số phiếu hợp lệ. Chưa đơn vị nào đủ số phiếu thì bỏ phiếu lần hai giữa hai đơn vị có số phiếu cao nhất.",
  },
  {
    chapter: "Chế độ họp, báo cáo, bình xét",
    title: "Chế độ họp, báo cáo",
    text: "Cụm họp sơ kết sáu tháng và tổng kết năm; các đơn vị báo cáo hằng tháng, quý, sáu tháng và năm.",
  },
  {
    title: "Bình xét thi đua",
    text: "Đơn vị được đề nghị Cờ thi đua phải đạt từ hai phần ba số phiếu trở lên. Số phiếu ngang nhau thì chọn đơn vị có tổng điểm cao hơn.",
  },
  {
    chapter: "Điều khoản thi hành",
    title: "Hiệu lực",
    text: "Quy chế có hiệu lực từ ngày ký; sửa đổi, bổ sung do hội nghị cụm quyết định.",
  },
];
