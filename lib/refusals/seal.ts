export const sealRefusals = {
  "seal.unknown":
    "Hệ thống không có văn bản nào ứng với tệp hoặc mã này. Vui lòng kiểm tra lại mã in trên văn bản, hoặc chọn đúng tệp đã niêm phong tải từ hệ thống (tệp tải về trước khi niêm phong thì không tra được).",
  "seal.checkedTooOften":
    "Từ địa chỉ mạng này đã có nhiều lần đối chiếu không tìm thấy văn bản, nên cần chờ {wait} rồi mới đối chiếu tiếp được. Vui lòng kiểm tra lại mã in trên văn bản trong lúc chờ.",
  "seal.codeMissing":
    "Chưa nhập mã xác minh. Vui lòng nhập mã in ở trang cuối của văn bản, hoặc quét mã QR bên cạnh.",
  "seal.codeMistyped":
    "Mã xác minh gồm 20 chữ và số, không có chữ U; mã vừa nhập có {count} ký tự nên chưa tra được. Vui lòng xem lại từng nhóm năm ký tự in trên văn bản.",
} as const;
