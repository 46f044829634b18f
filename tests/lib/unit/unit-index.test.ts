import { expect, test } from "vitest";
import { unitIndex } from "@/lib/unit/unit-index";

const dongAnhCommune = { id: "1", code: "00454", kind: "commune", name: "Đông Anh" } as const;
const dongAnhDistrict = { id: "2", code: "017", kind: "ruralDistrict", name: "Đông Anh" } as const;
const dongAn = { id: "3", code: "00460", kind: "commune", name: "Đống Ấn" } as const;
const dongAnPlain = { id: "4", code: "00461", kind: "commune", name: "Đồng An" } as const;
const find = unitIndex([dongAnhCommune, dongAnhDistrict, dongAn, dongAnPlain]);

test.each([
  ["00454", dongAnhCommune],
  ["xã Đông Anh", dongAnhCommune],
  ["XA DONG ANH", dongAnhCommune],
  ["Ủy ban MTTQ Việt Nam huyện Đông Anh", dongAnhDistrict],
  ["  huyện   Đông  Anh ", dongAnhDistrict],
  ["xã Đo\u0302\u0301ng A\u0302\u0301n", dongAn],
])("%s is found", (written, unit) => {
  expect(find(written)).toBe(unit);
});

test("a name that two share is not guessed at", () => {
  expect(find("Đông Anh")).toBe("several");
  expect(find("xa dong an")).toBe("several");
});

test("what is written exactly goes before what only looks like it", () => {
  expect(find("Đống Ấn")).toBe(dongAn);
  expect(find("đồng an")).toBe(dongAnPlain);
});

test("anything else leads nowhere", () => {
  expect(find("xã Thư Lâm")).toBe("none");
  expect(find("")).toBe("none");
});
