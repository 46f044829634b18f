import type { Words } from "./words";

export const areaSheetWords = {
  "areaSheet.columnsChosen": ({ names }) =>
    `chọn các cột của bảng kê theo khu dân cư: ${names.join(", ")}`,
} satisfies Partial<Words>;
