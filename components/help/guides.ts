import type { CapacityRole } from "@/lib/auth/actor";

export type Guide = { task: string; steps: readonly string[] };

const chooseCapacity: Guide = {
  task: "Chọn phân công đang dùng",
  steps: [
    "Bấm “Với tư cách” ở đầu trang.",
    "Chọn phân công. Trang nào mở trước đó vẫn gửi theo phân công lúc mở.",
    "Vắng mặt: ở cùng trang ấy, chọn người thay và ghi từ ngày, đến ngày.",
  ],
};
const typeReport: Guide = {
  task: "Nhập và gửi báo cáo",
  steps: [
    "Vào “Báo cáo, số liệu”, bấm tên đơn vị trong kỳ cần nhập.",
    "Gõ số; số tiền không ghi đơn vị là triệu đồng; không có việc thì ghi “không phát sinh”.",
    "Bấm “Lưu tạm” lúc nào cũng được; xong thì “Trình lãnh đạo”, lãnh đạo bấm “Duyệt và gửi”.",
  ],
};
const register: Guide = {
  task: "Đăng ký thi đua đầu năm",
  steps: [
    "Vào “Đăng ký thi đua”, bấm tên đơn vị.",
    "Ghi chỉ tiêu vào các dòng đăng ký, để trống dòng không đăng ký.",
    "Lãnh đạo đơn vị bấm “Gửi đăng ký”.",
  ],
};
const sign: Guide = {
  task: "Đọc và ký Giao ước",
  steps: [
    "Vào “Giao ước thi đua”, mở bản đang ký kết.",
    "Đọc đến cuối, bấm “Đã đọc đến hết”.",
    "Nhập mật khẩu, bấm “Ký Giao ước”. Sau khi ký, nội dung không thay đổi được.",
  ],
};
const check: Guide = {
  task: "Xác nhận số liệu của các đơn vị",
  steps: [
    "Vào “Việc cần làm”, bấm “Xác nhận số liệu” ở dòng của đơn vị.",
    "Xem bảng số; đúng thì xác nhận, chưa rõ thì trả lại kèm lý do.",
    "Báo cáo của chính đơn vị do đơn vị Cụm phó xác nhận.",
  ],
};
const remind: Guide = {
  task: "Nhắc đơn vị chưa gửi",
  steps: [
    "Vào “Tổng quan”, chọn “Tình hình gửi”.",
    "Bấm “Chép lời nhắc (gửi Zalo)” rồi dán vào nhóm của cụm.",
  ],
};
const draft: Guide = {
  task: "Soạn Giao ước và mở ký kết",
  steps: [
    "Vào “Giao ước thi đua”, lập dự thảo mới hoặc từ năm trước.",
    "Trình hội nghị, ghi kết quả thông qua, rồi “Mở ký kết”.",
    "Cần sửa sau khi mở: “Thu hồi để chỉnh sửa”, nêu lý do; các chữ ký đã có không còn hiệu lực.",
  ],
};
const look: Guide = {
  task: "Xem và chép một số liệu",
  steps: [
    "Vào “Tổng quan”, chọn cụm và năm.",
    "Bấm “Chép câu trả lời” để có một câu gồm số liệu, nguồn và thời điểm.",
  ],
};
const keep: Guide = {
  task: "Lập đơn vị, cán bộ, cụm thi đua",
  steps: [
    "Việc còn thiếu hiện ở “Việc cần làm” theo thứ tự: đơn vị, cán bộ, cụm, năm thi đua, chỉ tiêu, biểu mẫu.",
    "Cán bộ mới: “Quản trị”, “Cán bộ, tài khoản”, “Cấp mã lần đầu”, in phiếu trao tận tay.",
    "Quên mật khẩu: mở trang cán bộ, “Cấp mã dùng một lần”, đọc qua điện thoại.",
    "Mọi thay đổi có ngày hiệu lực và để lại trong “Nhật ký hệ thống”.",
  ],
};

/** What each role does most, in the order of its week. */
export function guidesOf(role: CapacityRole): readonly Guide[] {
  switch (role) {
    case "unitReporter":
    case "residentialReporter":
      return [typeReport, register, chooseCapacity];
    case "unitLeader":
      return [typeReport, sign, register, look, chooseCapacity];
    case "clusterSecretary":
      return [remind, check, draft, look, chooseCapacity];
    case "clusterLead":
    case "clusterDeputy":
      return [check, remind, draft, look, chooseCapacity];
    case "systemAdmin":
      return [keep, look, chooseCapacity];
    default:
      return [look, chooseCapacity];
  }
}
