import { expect, test } from "vitest";
import type { Day } from "@/lib/dates";
import { committeeLines, committeeLinesOf, placeAndDay } from "@/lib/document/heads";
import { layoutOn } from "@/lib/document/layouts";
import { watermarkOf } from "@/lib/document/watermark";

const district = { kind: "ruralDistrict", name: "Đông Anh" } as const;
const centre = { kind: "central", name: "Trung ương" } as const;
const city = { kind: "centralCity", name: "Hà Nội" } as const;

test("a committee stands in two lines over the papers it issues", () => {
  expect(committeeLines(district)).toEqual(["ỦY BAN MTTQ VIỆT NAM", "HUYỆN ĐÔNG ANH"]);
  expect(committeeLines(centre)).toEqual(["ỦY BAN TRUNG ƯƠNG", "MẶT TRẬN TỔ QUỐC VIỆT NAM"]);
  const frozen = committeeLinesOf("Ủy ban MTTQ Việt Nam huyện Đông Anh");
  expect(frozen).toEqual(["ỦY BAN MTTQ VIỆT NAM", "HUYỆN ĐÔNG ANH"]);
  expect(committeeLinesOf("Hội Cựu chiến binh")).toEqual(["HỘI CỰU CHIẾN BINH"]);
});

test("days below 10 and the months 1 and 2 take a nought; a day not yet known leaves room", () => {
  expect(placeAndDay(city, "2024-02-08" as Day)).toBe("Hà Nội, ngày 08 tháng 02 năm 2024");
  expect(placeAndDay(centre, "2024-10-18" as Day)).toBe("Hà Nội, ngày 18 tháng 10 năm 2024");
  expect(placeAndDay(city, { year: 2024 })).toBe("Hà Nội, ngày …… tháng …… năm 2024");
});

test("measures keep within the decree's: margins 20–25, 30–35 and 15–20 mm, body 13–14 points", () => {
  for (const day of ["2017-05-18", "2024-02-29", "2026-11-24"] as Day[]) {
    const { margins, body, head } = layoutOn(day);
    expect(margins.left).toBeGreaterThanOrEqual(30);
    expect(margins.left).toBeLessThanOrEqual(35);
    expect(margins.right).toBeGreaterThanOrEqual(15);
    expect([20, 25]).toContain(margins.top);
    expect([13, 14]).toContain(body);
    expect([12, 13]).toContain(head);
  }
});

test("a paper that does not count says why", () => {
  expect(watermarkOf({ isDraft: true, isDemo: true })).toEqual(["DỰ THẢO", "DỮ LIỆU MINH HỌA"]);
  expect(watermarkOf({ isDraft: false, isDemo: false })).toEqual([]);
});
