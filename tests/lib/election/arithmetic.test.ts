import { expect, test } from "vitest";
import { markText, sentencesOf } from "@/lib/election/arithmetic";
import type { Counted } from "@/lib/election/counted";
import { outcomeOf } from "@/lib/election/outcome";
import { aRound, markOf } from "./brute-force";

const names = [
  { id: "a", name: "Sóc Sơn" },
  { id: "b", name: "Thanh Trì" },
  { id: "c", name: "Đông Anh" },
];
const words = (round: Counted) =>
  sentencesOf(outcomeOf(round), round, { names, votes: "Số phiếu đồng ý" });
const presence = "Có mặt 5/5 đơn vị thành viên; Quy chế quy định từ 2/3 trở lên";

test.each([
  ["1/2 strict", "trên 50%"],
  ["7/10", "từ 70% trở lên"],
  ["2/3", "từ 2/3 trở lên"],
] as const)("a mark of %s is written “%s”", (name, text) => {
  expect(markText(markOf(name))).toBe(text);
});

test("each candidate's votes stand with base, share, mark and what it means", () => {
  const round = aRound(5, [4, 1, 0], { pass: markOf("4/5") });
  expect(words(round)).toEqual([
    `${presence}: đủ thành phần theo Quy chế.`,
    "Sóc Sơn. Số phiếu đồng ý: 4/5 đơn vị thành viên, đạt tỷ lệ 80%; Quy chế quy định từ 80% trở lên: đủ số phiếu quy định.",
    "Thanh Trì. Số phiếu đồng ý: 1/5 đơn vị thành viên, đạt tỷ lệ 20%; Quy chế quy định từ 80% trở lên: chưa đủ số phiếu quy định.",
    "Đông Anh. Số phiếu đồng ý: 0/5 đơn vị thành viên, đạt tỷ lệ 0%; Quy chế quy định từ 80% trở lên: chưa đủ số phiếu quy định.",
    "Kết quả: Sóc Sơn.",
  ]);
});

test("a third of seven is one decimal, halves up", () => {
  const round = aRound(7, [3, 0, 0]);
  expect(words(round)[1]).toContain("3/7 đơn vị thành viên, đạt tỷ lệ 42,9%");
});

test("what follows is said: a further round, a tie, nobody, a seat left free", () => {
  const round = aRound(5, [2, 2, 1]);
  const rules = { ...round.rules, mostRounds: 2 };
  expect(words({ ...round, rules }).at(-1)).toBe(
    "Bỏ phiếu lần nữa, số được chọn là 1: Sóc Sơn, Thanh Trì.",
  );
  expect(words(round).at(-1)).toBe("Chưa đơn vị nào đủ số phiếu quy định.");
  const tied = aRound(4, [2, 2, 0], { pass: markOf("1/2") });
  expect(words(tied).at(-1)).toBe(
    "Số phiếu ngang nhau: Sóc Sơn, Thanh Trì; thực hiện theo Quy chế: cấp trên quyết định.",
  );
  expect(words(aRound(5, [5, 0, 0], { seats: 2 })).at(-1)).toBe("Kết quả: Sóc Sơn. Còn khuyết 1.");
});

test("too few present, or more votes than were handed out, end it there", () => {
  const round = aRound(5, [3, 0, 0]);
  const few = { ...round.count, present: 3 };
  expect(words({ ...round, count: few })).toEqual([
    "Có mặt 3/5 đơn vị thành viên; Quy chế quy định từ 2/3 trở lên: chưa đủ thành phần theo Quy chế, chưa tiến hành bỏ phiếu.",
  ]);
  const many = { ...round.count, issued: 4 };
  expect(words({ ...round, count: many })).toEqual([
    `${presence}: đủ thành phần theo Quy chế.`,
    "Số phiếu thu về (5) nhiều hơn số phiếu phát ra (4): lần bỏ phiếu này không có giá trị, phải bỏ phiếu lại.",
  ]);
});

test("votes left out of the base are named", () => {
  const round = aRound(5, [4, 0, 0]);
  const rules = { ...round.rules, base: "present", invalidInBase: false } as const;
  const count = { ...round.count, valid: 4, invalid: 1 };
  expect(words({ ...round, rules, count })[1]).toContain(
    "4/4 đơn vị có mặt, sau khi trừ phiếu không tính, đạt tỷ lệ 100%",
  );
});
