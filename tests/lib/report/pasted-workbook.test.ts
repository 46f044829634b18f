import { expect, test } from "vitest";
import { linesPlaced } from "@/components/report/pasted-lines";
import { tableOf } from "@/components/ui/pasted";
import { sheetForEachUnit } from "@/lib/report/sheet";

const names = ["Hội nghị", "Tin bài", "Lượt người", "Nhà xây mới", "Hòa giải thành / tổng số vụ"];
const figures = ["14", "30", "1.200", "3", "7/9"];

/** The form on the screen: two groups; "Tin bài" has been reported by months already. */
const places = names.flatMap((name, index) => [
  ...(index % 3 === 0 ? [{ name: "Nhóm", isGroup: true, takes: 0 }] : []),
  { name, isGroup: false, takes: [1, 0, 1, 1, 2][index] ?? 1 },
]);

/** What its workbook says of it, row by row as somebody copies it. */
const rows = sheetForEachUnit({
  period: { id: "kỳ", label: "tháng 6" },
  asksSource: false,
  lines: names.map((name, index) => ({
    ...{ id: name, code: name, name, groupCode: index < 3 ? "A" : "B", groupName: "Nhóm" },
    ...{ unitOfMeasure: "việc", type: "count", closed: null },
  })),
  units: [
    {
      ...{ unitId: "đơn vị", name: "Đông Anh", revision: 0, closed: null },
      ...{ cells: byName(figures), last: byName(["1", "2", "3", "4", "5"]) },
      ...{ closedAt: () => null, ways: new Map(names.map((name) => [name, "ghi số trong kỳ"])) },
    },
  ],
}).sheets.flatMap((sheet) =>
  sheet.rows.map((row) => ("cells" in row ? row.cells.map(({ text }) => text) : [row.group])),
);

function byName(words: readonly string[]) {
  return Object.fromEntries(names.map((name, index) => [name, words[index] ?? ""]));
}

const expected = {
  puts: [
    [1, ["14"]],
    [3, ["1.200"]],
    [5, ["3"]],
    [6, ["7", "9"]],
  ],
  out: ["Tin bài"],
};

test("the column of figures of our own workbook goes into the lines it is of", () => {
  const column = rows.slice(1).map((cells) => (cells.length > 1 ? cells.at(-1) : ""));
  expect(linesPlaced(places, 1, tableOf(column.join("\n")))).toEqual(expected);
});

test("the whole of it with its headings goes in by its names, the figures of the period before left aside", () => {
  const quoted = (word: string) => (word.includes("\n") ? `"${word}"` : word);
  const head = ["TT", "Mã", "Chỉ tiêu", "Đơn vị tính", "Kỳ trước", "Số liệu"];
  const text = [head, ...rows].map((cells) => cells.map(quoted).join("\t")).join("\n");
  expect(linesPlaced(places, 5, tableOf(text))).toEqual(expected);
});
