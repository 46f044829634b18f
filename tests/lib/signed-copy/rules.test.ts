import { expect, test } from "vitest";
import { addingRefusal, decidingRefusal, missingSigners, signersOf } from "@/lib/signed-copy/rules";

const paper = {
  signatures: [
    { authority: ["TỔ TRƯỞNG TỔ KIỂM PHIẾU"], name: "Trần Thị Bình" },
    { authority: ["THÀNH VIÊN"], name: "Lê Văn Hùng" },
    { authority: ["CHỦ TRÌ HỘI NGHỊ"], name: "" },
  ],
};
const expected = signersOf(paper);

test("who has to sign is named as the paper names them", () => {
  expect(expected).toEqual([
    ...["TỔ TRƯỞNG TỔ KIỂM PHIẾU Trần Thị Bình", "THÀNH VIÊN Lê Văn Hùng", "CHỦ TRÌ HỘI NGHỊ"],
  ]);
});

test("a copy counts with every signature, two printed alike seen twice", () => {
  expect(addingRefusal({ expected, confirmed: false }, expected)).toBeNull();
  expect(addingRefusal({ expected, confirmed: false }, expected.slice(1))).toBe(
    "signedCopy.signatureMissing",
  );
  expect(missingSigners(expected, expected.slice(0, 2))).toEqual(["CHỦ TRÌ HỘI NGHỊ"]);
  expect(missingSigners(["A", "A"], ["A"])).toEqual(["A"]);
  expect(missingSigners(["A", "A"], ["A", "A", "B"])).toEqual([]);
});

test("once one is confirmed no other is brought or confirmed", () => {
  expect(addingRefusal({ expected, confirmed: true }, expected)).toBe(
    "signedCopy.confirmedAlready",
  );
  const copy = { personId: "a", unitId: null, decision: null };
  const at = { personId: "b", unitId: null, confirms: true, confirmed: true };
  expect(decidingRefusal(copy, at)).toBe("signedCopy.confirmedAlready");
  expect(decidingRefusal(copy, { ...at, confirms: false })).toBeNull();
});

test("decided once, by another than who brought it; of a unit's own paper by another unit's", () => {
  const copy = { personId: "a", unitId: null, decision: null };
  const at = { personId: "b", unitId: null, confirms: true, confirmed: false };
  expect(decidingRefusal(copy, at)).toBeNull();
  expect(decidingRefusal({ ...copy, personId: "b" }, at)).toBe("signedCopy.own");
  expect(decidingRefusal({ ...copy, decision: {} }, at)).toBe("signedCopy.decidedAlready");
  const own = { ...copy, unitId: "u" };
  expect(decidingRefusal(own, { ...at, unitId: "u" })).toBe("registration.ownUnit");
  expect(decidingRefusal(own, { ...at, unitId: "v" })).toBeNull();
  expect(decidingRefusal(copy, { ...at, unitId: "u" })).toBeNull();
});
