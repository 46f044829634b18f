import type { Words } from "./words";

export const areaSheetWords = {
  "areaSheet.columnsChosen": ({ names }) =>
    `chọn các cột của bảng kê theo khu dân cư: ${names.join(", ")}`,
  "areaSheet.linksMade": ({ names, period }) =>
    `lập đường dẫn một lần cho bảng kê ${period}: ${names.join(", ")}`,
  "areaSheet.linkRevoked": ({ name, period }) => `thu hồi đường dẫn ${period} của ${name}`,
  "areaSheet.figuresProposed": ({ name, period }) =>
    `nhận số liệu ${period} của ${name} qua đường dẫn một lần`,
  "areaSheet.proposalDecided": ({ name, period, accepted, indicatorIds }) =>
    `${accepted ? "ghi nhận" : "không ghi nhận"}${indicatorIds.length > 0 ? ` ${indicatorIds.length}` : ""} số liệu ${period} mà ${name} gửi qua đường dẫn`,
} satisfies Partial<Words>;
