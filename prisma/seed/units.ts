/** Hà Nội's districts of the demo. District codes are the official ones; the communes' of 2025 are illustrative. */
export const city = { code: "01", kind: "centralCity", name: "Hà Nội" } as const;

const ruralDistrict = "ruralDistrict" as const;
const urbanDistrict = "urbanDistrict" as const;

/** Cụm thi đua số 3, in the order of its decision. */
export const clusterThree = [
  { code: "250", kind: ruralDistrict, name: "Mê Linh" },
  { code: "050", kind: ruralDistrict, name: "Thanh Trì" },
  { code: "016", kind: ruralDistrict, name: "Sóc Sơn" },
  { code: "018", kind: ruralDistrict, name: "Gia Lâm" },
  { code: "017", kind: ruralDistrict, name: "Đông Anh" },
];

/** Cụm thi đua số 1: Long Biên led it in 2024 and Hai Bà Trưng was its deputy; the other four are illustrative. */
export const clusterOne = [
  { code: "004", kind: urbanDistrict, name: "Long Biên" },
  { code: "007", kind: urbanDistrict, name: "Hai Bà Trưng" },
  { code: "001", kind: urbanDistrict, name: "Ba Đình" },
  { code: "002", kind: urbanDistrict, name: "Hoàn Kiếm" },
  { code: "003", kind: urbanDistrict, name: "Tây Hồ" },
  { code: "006", kind: urbanDistrict, name: "Đống Đa" },
];

/** Which communes go on with each district since 1/7/2025; of Cụm 3 alone, and illustrative as the rest of the demo. */
export const successorsOf: Readonly<Record<string, readonly string[]>> = {
  "050": ["Thanh Trì", "Đại Thanh", "Nam Phù", "Ngọc Hồi"],
  "018": ["Gia Lâm", "Thuận An", "Bát Tràng", "Phù Đổng"],
  "017": ["Thư Lâm", "Đông Anh", "Phúc Thịnh", "Thiên Lộc", "Vĩnh Thanh"],
  "250": ["Mê Linh", "Yên Lãng", "Tiến Thắng", "Quang Minh"],
  "016": ["Sóc Sơn", "Đa Phúc", "Nội Bài", "Trung Giã", "Kim Anh"],
};
