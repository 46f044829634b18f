import { expect, test } from "vitest";
import { areasPlaced } from "@/components/area-sheet/pasted-areas";
import { tableOf } from "@/components/ui/pasted";

const areas = ["Đông Ngàn", "Khu 2", "Khu 3", "Khu 4"];

function put(text: string, from = { row: 0, width: 3 }) {
  return areasPlaced(areas, from, tableOf(text));
}

test("a line goes to the area it names, in any order and however the name is written", () => {
  expect(put("KHU 3\t5\t6\t7\ndong  ngan\t1\t2\t3", { row: 2, width: 3 })).toEqual({
    puts: [
      [2, ["5", "6", "7"]],
      [0, ["1", "2", "3"]],
    ],
    out: [],
  });
});

test("a name that is not ours moves nothing into whatever area stands there, and is named", () => {
  expect(put("Khu 2\t5\t6\t7\nXóm Mới\t8\t9\t10")).toEqual({
    puts: [[1, ["5", "6", "7"]]],
    out: ["Xóm Mới"],
  });
  expect(put("Xóm Mới\t8\t9\t10\nXóm Cũ\t1\t2\t3")).toEqual({
    fault: expect.stringMatching(
      /^Không khu dân cư nào trong bảng có tên như: “Xóm Mới”, “Xóm Cũ”. Chưa dán gì. Vui lòng chép lại/,
    ),
  });
});

test("a column TT and headings are no figures, with names or without", () => {
  const named =
    "TT\tKhu dân cư\tHộ\tQuà\n1\tKhu 2\t5\t6\n2\tKhu 3\t7\t\n3\tKhu 4\t8\t9\n\tTổng\t20\t15";
  expect(put(named)).toEqual({
    puts: [
      [1, ["5", "6"]],
      [2, ["7", ""]],
      [3, ["8", "9"]],
    ],
    out: ["Tổng"],
  });
  expect(put("1\t5\t6\t7\n2\t5\t6\t7\n3\t5\t6\t7")).toEqual({
    puts: [0, 1, 2].map((row) => [row, ["5", "6", "7"]]),
    out: [],
  });
});

test("a numbering as wide as the sheet is figures, wherever it happens to rise", () => {
  expect(put("1\t2\t3\n2\t3\t4\n3\t4\t5")).toMatchObject({
    puts: [
      [0, ["1", "2", "3"]],
      [1, ["2", "3", "4"]],
      [2, ["3", "4", "5"]],
    ],
  });
});

test("who answers for an area is no column; a block wider than the sheet goes nowhere", () => {
  expect(put("Khu 2\tÔng An\t5\nKhu 3\tBà Hòa\t6")).toMatchObject({
    puts: [
      [1, ["5"]],
      [2, ["6"]],
    ],
  });
  expect(put("Khu 2\t1\t2\t3\t4\nKhu 3\t1\t2\t3\t4")).toEqual({
    fault:
      "Khối vừa dán có 4 cột số, bảng kê từ ô này chỉ còn 3 cột. Chưa dán gì. Vui lòng chép lại nhiều nhất 3 cột số, hoặc dán từ cột bên trái.",
  });
});

test("names without a figure go nowhere, and it is said what to copy", () => {
  expect(put("Khu 2\t\nKhu 3\t")).toEqual({
    fault: expect.stringMatching(/không có số nào.*Vui lòng chép lại/),
  });
});

test("figures alone go from their row down; a blank line keeps its place, what is too long is left out", () => {
  expect(put("5\t6\t7\n\t\t\n8\t9\t1", { row: 2, width: 3 })).toEqual({
    puts: [[2, ["5", "6", "7"]]],
    out: ["8 9 1"],
  });
});
