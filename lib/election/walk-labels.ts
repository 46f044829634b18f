import type { WalkState, WalkStep } from "./conference-walk";

export const walkStepLabels: Record<WalkStep, string> = {
  attendance: "Điểm danh, điều kiện họp",
  rules: "Đọc quy định",
  candidates: "Giới thiệu đơn vị, nội dung",
  roll: "Thông qua danh sách và Tổ kiểm phiếu",
  issuing: "Phát phiếu",
  voting: "Bỏ phiếu, biểu quyết",
  turnout: "Trình chiếu số phiếu đã nhận",
  count: "Kết thúc, kiểm phiếu",
  result: "Kết quả, công bố",
  furtherRound: "Bỏ phiếu lần nữa, nếu cần",
  conclusion: "Kết luận của lãnh đạo cấp trên",
  minutes: "Biên bản hội nghị",
};

export const walkStateLabels: Record<WalkState, string> = {
  done: "Xong",
  now: "Đang làm",
  later: "Chưa",
};
