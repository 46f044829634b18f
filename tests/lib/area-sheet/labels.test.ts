import { expect, test } from "vitest";
import { linkStateText } from "@/lib/area-sheet/labels";

const moment = new Date("2024-06-18T02:00:00Z");

test.each([
  [true, [true, true], "đã ghi nhận, "],
  [true, [true, false], "đã ghi nhận một phần, "],
  [false, [false, false], "không ghi nhận, "],
  // Decided before figures were decided each by itself.
  [true, [null, null], "đã ghi nhận, "],
] as const)("a link of which %s, by figure %j, says so", (accepted, figures, words) => {
  const link = {
    ...{ usedAt: moment, expiresAt: moment, decidedAt: moment, decidedBy: "Cao Thị Mai" },
    ...{ accepted, proposals: figures.map((each) => ({ accepted: each })) },
  };
  expect(linkStateText(link, moment)).toBe(`${words}đồng chí Cao Thị Mai, 09:00, 18/6/2024`);
});
