/** The seven contents adopted on 29/2/2024 at Thanh Trì, as the article lists them. */
export const contentsOf2024 = [
  {
    title: "Phong trào thi đua yêu nước",
    text: "Phát động, tổ chức thực hiện sáng tạo, hiệu quả phong trào thi đua yêu nước ở các cấp, gắn với nhiệm vụ kinh tế – xã hội, an ninh – quốc phòng năm 2024; các đợt thi đua chào mừng ngày lễ lớn, sự kiện chính trị của đất nước và MTTQ Việt Nam.",
  },
  {
    title: "Các cuộc vận động, nhiệm vụ trọng tâm",
    text: "Tổ chức thực hiện tốt các phong trào thi đua, các cuộc vận động nhằm thực hiện Chương trình phối hợp và thống nhất hành động năm 2024 và nhiệm vụ trọng tâm.",
  },
  {
    title: "Giám sát, phản biện xã hội",
    text: "Tăng cường giám sát và phản biện xã hội; tham gia phòng, chống tham nhũng, lãng phí, xây dựng Đảng, chính quyền trong sạch, vững mạnh.",
  },
  { title: "Đối ngoại nhân dân", text: "Đẩy mạnh công tác đối ngoại nhân dân." },
  { title: "Nội dung, phương thức hoạt động", text: "Đổi mới nội dung và phương thức hoạt động." },
  {
    title: "Hiệu quả hoạt động của Mặt trận",
    text: "Nâng cao hiệu quả hoạt động của MTTQ Việt Nam.",
  },
  { title: "Công tác khen thưởng", text: "Nâng cao chất lượng công tác khen thưởng." },
];

export const preambleOf2024 =
  "Thực hiện kế hoạch công tác thi đua, khen thưởng năm 2024 của Ủy ban MTTQ Việt Nam thành phố Hà Nội, năm đơn vị trong Cụm thi đua số 3 thống nhất giao ước thi đua với các nội dung sau.";

/** Common targets of the annex, illustrative. */
export const commonTargetsOf2024 = [
  { code: "hn_dbnd_xa", typed: "100/100" },
  { code: "hoa_giai", typed: "85/100" },
  { code: "hoa_tang", typed: "86/100" },
];
