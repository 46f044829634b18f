import type { Words } from "./words";

/** What happened to a unit's registration, as a sentence. */
export const registrationWords = {
  "registration.submitted": ({ unitName, year }) =>
    `gửi đăng ký thi đua năm ${year} của ${unitName}`,
  "registration.returned": ({ unitName, reason }) =>
    `trả lại đăng ký thi đua của ${unitName}${reason ? `: ${reason}` : ""}`,
  "registration.verified": ({ unitName, year }) =>
    `xác nhận đăng ký thi đua năm ${year} của ${unitName}`,
  "registration.assigned": ({ unitName, year, targets }) =>
    `giao ${Object.keys(targets).length} chỉ tiêu năm ${year} cho ${unitName}`,
  "registration.adjustmentAsked": ({ unitName, isLate, reason }) =>
    `đề nghị ${isLate ? "đăng ký thi đua muộn" : "điều chỉnh đăng ký thi đua"} của ${unitName}, lý do: ${reason}`,
  "registration.adjustmentAdvised": ({ unitName, agrees, opinion }) =>
    `${agrees ? "thống nhất" : "không thống nhất"} với đề nghị của ${unitName}: ${opinion}`,
  "registration.adjustmentDecided": ({ unitName, isLate, granted, answer }) =>
    `${granted ? "đồng ý" : "không đồng ý"} ${isLate ? "đăng ký thi đua muộn" : "điều chỉnh đăng ký thi đua"} của ${unitName}: ${answer}`,
} satisfies Partial<Words>;
