export const sealRefusals = {
  "seal.unknown":
    "Hệ thống không có văn bản nào ứng với tệp hoặc mã này. Vui lòng kiểm tra lại mã in trên văn bản, hoặc chọn đúng tệp đã niêm phong tải từ hệ thống (tệp tải về trước khi niêm phong thì không tra được).",
  "seal.checkedTooOften":
    "Từ địa chỉ mạng này đã có nhiều lần đối chiếu không tìm thấy văn bản, nên cần chờ {wait} rồi mới đối chiếu tiếp được. Vui lòng kiểm tra lại mã in trên văn bản trong lúc chờ.",
} as const;
