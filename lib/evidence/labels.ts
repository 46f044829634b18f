/** Said wherever a file can be sent. Source: Luật Bảo vệ bí mật nhà nước; Nghị định 13/2023/NĐ-CP. */
export const notToSend =
  "Không tải lên tài liệu mật và dữ liệu cá nhân không cần thiết (số định danh, giấy tờ tùy thân, danh sách hộ kèm địa chỉ).";
