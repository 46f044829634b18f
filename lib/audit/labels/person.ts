import { roleLabels } from "@/lib/auth/labels";
import { said, type Words } from "./words";

export const personWords = {
  "person.added": ({ personName }) => `thêm cán bộ ${personName}`,
  "person.changed": ({ personName }) => `sửa thông tin cán bộ ${personName}`,
  "person.disabled": ({ personName }) => `ngừng tài khoản của ${personName}`,
  "person.enabled": ({ personName }) => `mở lại tài khoản của ${personName}`,
  "people.imported": ({ aboutPersonIds }) => `nhập danh sách ${aboutPersonIds.length} cán bộ`,
  "assignment.begun": ({ personName, role, placeName }) =>
    `phân công ${personName} làm ${said(roleLabels, role)} tại ${placeName}`,
  "assignment.ended": ({ personName, role, placeName }) =>
    `kết thúc phân công ${said(roleLabels, role)} của ${personName} tại ${placeName}`,
  "assignment.withdrawn": ({ personName, role, placeName, reason }) =>
    `thu hồi ngay phân công ${said(roleLabels, role)} của ${personName} tại ${placeName}, lý do: ${reason}`,
  "account.passwordChanged": ({ personName }) => `đổi mật khẩu của tài khoản ${personName}`,
  "account.providerLinked": ({ personName }) =>
    `liên kết tài khoản của ${personName} với tài khoản của cơ quan`,
  "account.providerUnlinked": ({ personName }) =>
    `bỏ liên kết tài khoản của ${personName} với tài khoản của cơ quan`,
  "account.resetCodeIssued": ({ personName }) => `cấp mã dùng một lần cho ${personName}`,
  "account.resetCodeUsed": ({ personName }) =>
    `đặt mật khẩu mới bằng mã dùng một lần cho tài khoản ${personName}`,
  "account.wrongAtHand": ({ personName, secret }) =>
    `nhận ${secret === "password" ? "mật khẩu" : "mã xác thực"} không đúng của ${personName} trên máy dùng chung`,
  "account.secondFactorAdded": ({ personName }) =>
    `bật xác thực hai lớp cho tài khoản ${personName}`,
  "account.secondFactorRemoved": ({ personName }) =>
    `tắt xác thực hai lớp của tài khoản ${personName}`,
  "office.setUp": ({ personName }) => `thiết lập hệ thống, người quản trị đầu tiên: ${personName}`,
} satisfies Partial<Words>;
