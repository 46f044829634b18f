export const personRefusals = {
  "assignment.alreadyEnded":
    "Phân công này đã kết thúc ngày {day}. Ngày kết thúc chỉ có thể sớm hơn; vui lòng kiểm tra lại.",
  "assignment.alreadyHeld":
    "{name} đang giữ đúng vai trò này tại {place} trong thời gian đó. Vui lòng kết thúc phân công cũ trước, hoặc chọn ngày khác.",
  "assignment.notBegun":
    "Phân công này bắt đầu ngày {day}. Ngày kết thúc phải từ ngày đó trở đi; vui lòng kiểm tra lại.",
  "assignment.own":
    "Phân công quản trị đang dùng để thực hiện việc này không tự kết thúc được. Vui lòng nhờ người quản trị khác.",
  "assignment.placeNotThere":
    "{place} không hoạt động suốt thời gian phân công. Vui lòng kiểm tra lại ngày hoặc nơi công tác.",
  "assignment.roleNotForPlace":
    "Vai trò này không giao tại {place}. Vui lòng chọn lại: Thư ký cụm và lãnh đạo phụ trách cụm giao tại một cụm, các vai trò khác giao tại một đơn vị.",
  "person.disabled":
    "Tài khoản của {name} đang ngừng sử dụng. Vui lòng mở lại tài khoản trước khi phân công.",
  "person.emailTaken":
    "Địa chỉ thư điện tử {email} đang được dùng để đăng nhập tài khoản khác. Vui lòng kiểm tra lại.",
  "person.phoneTaken":
    "Số điện thoại {phone} đang được dùng để đăng nhập tài khoản khác. Vui lòng kiểm tra lại.",
} as const satisfies Record<string, string>;
