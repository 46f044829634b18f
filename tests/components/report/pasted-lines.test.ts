import { expect, test } from "vitest";
import { linesPlaced, type Place } from "@/components/report/pasted-lines";
import { tableOf } from "@/components/ui/pasted";

const group = (name: string): Place => ({ name, isGroup: true, takes: 0 });
const line = (name: string, takes = 1): Place => ({ name, isGroup: false, takes });

/** Two groups; Tin bài has been reported by months already. */
const places = [
  ...[group("A. Tuyên truyền"), line("Hội nghị"), line("Tin bài", 0), line("Lượt người")],
  ...[group("B. Nhà ở"), line("Nhà xây mới"), line("Hòa giải thành / tổng số vụ", 2)],
];

function put(text: string, at = 1) {
  return linesPlaced(places, at, tableOf(text));
}

test("a column with the groups' headings as blanks goes in past them, and past lines that take nothing", () => {
  const column = ["14", "30", "1.200", "", "3", "7/9"];
  const expected = {
    puts: [
      [1, ["14"]],
      [3, ["1.200"]],
      [5, ["3"]],
      [6, ["7", "9"]],
    ],
    out: ["Tin bài"],
  };
  expect(put(column.join("\n"))).toEqual(expected);
  // The heading of the first group copied along.
  expect(put(["", ...column].join("\n"))).toEqual(expected);
});

test("a list without the groups' headings goes in line by line", () => {
  expect(put("14\n30\n1.200\n3\n7/9")).toEqual({
    puts: [
      [1, ["14"]],
      [3, ["1.200"]],
      [5, ["3"]],
      [6, ["7", "9"]],
    ],
    out: ["Tin bài"],
  });
});

test("a blank keeps its place and erases nothing", () => {
  expect(put("\n\n5", 1)).toEqual({ puts: [[3, ["5"]]], out: [] });
});

test("what is longer than the form is left out and named", () => {
  expect(put("3\n7/9\n8", 5)).toEqual({
    puts: [
      [5, ["3"]],
      [6, ["7", "9"]],
    ],
    out: ["8"],
  });
});

test("lines with names go to their own, in any order, whatever stands between and around", () => {
  const block = [
    "TT\tMã\tChỉ tiêu\tĐơn vị tính\tKỳ trước\tSố liệu",
    "A. Tuyên truyền\t\t\t\t\t",
    '1\tnha\t"NHÀ XÂY MỚI\n(ghi số trong kỳ)"\tnhà\t2\t3',
    "2\ttin\tTin bài (bài)\tbài\t28\t30",
    "3\thn\tHội nghi\tcuộc\t11\t14",
    "4\tkhac\tViệc khác\tviệc\t1\t6",
    "5\thg\tHòa giải thành / tổng số vụ\tvụ\t1/2\t7/9",
  ];
  expect(put(block.join("\n"), 5)).toEqual({
    puts: [
      [5, ["3"]],
      [1, ["14"]],
      [6, ["7", "9"]],
    ],
    out: ["Tin bài (bài)", "Việc khác"],
  });
});

test.each([
  ["Hội nghị\t14\t120\nLượt người\t5\t50", /nhiều cột số.*Vui lòng chép lại/],
  [
    "Việc khác\t14\nViệc nữa\t5",
    /Không dòng nào của biểu có tên như: “Việc khác”, “Việc nữa”.*Vui lòng chép lại/,
  ],
  ["Hội nghị\t\nLượt người\t", /không có cột số.*Vui lòng chép lại/],
])("what cannot be placed goes nowhere: %j", (text, said) => {
  expect(put(text)).toEqual({ fault: expect.stringMatching(said) });
});

test("a numbering before the figures is no figure, and of several columns the first is taken and it is said", () => {
  expect(put("1\t14\n2\t30\n3\t1.200")).toEqual({
    puts: [
      [1, ["14"]],
      [3, ["1.200"]],
    ],
    out: ["Tin bài"],
  });
  expect(put("14\t120\n\n5\t50")).toMatchObject({
    puts: [
      [1, ["14"]],
      [3, ["5"]],
    ],
    note: "Chỉ lấy cột số thứ nhất của khối.",
  });
});

test.each([
  ["by their order", "12/3\n\n75/80"],
  ["by name", "Hội nghị\t12/3\nLượt người\t75/80"],
])("%s, a stroke parts the numbers of a ratio alone", (_, text) => {
  expect(put(text)).toMatchObject({
    puts: [
      [1, ["12/3"]],
      [3, ["75/80"]],
    ],
  });
});

const ratios = [line("Hòa giải", 2), line("Kiểm tra", 2), line("Tập huấn", 2), line("Hội nghị")];

test.each([
  ["1\t7\n2\t8\n3\t9", ["1", "7"], ["2", "8"], ["3", "9"]],
  ["1\t7/9\n2\t8/9\n3\t9/9", ["7", "9"], ["8", "9"], ["9", "9"]],
  ["1\t7\t9\n2\t8\t9\n3\t9\t9", ["7", "9"], ["8", "9"], ["9", "9"]],
])(
  "numbers that rise before ratios are a numbering only where the rest is a ratio: %j",
  (text, ...sides) => {
    expect(linesPlaced(ratios, 0, tableOf(text))).toEqual({
      ...{ puts: sides.map((words, row) => [row, words]), out: [] },
    });
  },
);
