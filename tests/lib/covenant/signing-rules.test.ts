import { expect, test } from "vitest";
import { readingRefusal, signingRefusal, signsAs, withdrawalRefusal } from "@/lib/covenant/rules";
import { authorityInUnit } from "@/lib/covenant/signing-rules";
import { CovenantStatus } from "@/lib/db/generated/enums";

const states = Object.values(CovenantStatus);
const parties = ["Mê Linh", "Thanh Trì"].map((unitId) => ({ unitId, asWitness: false }));
const signature = (unitId: string) => ({ unitId });

/** In which states an act is refused, and how. */
function byState(refusal: (status: CovenantStatus) => string | null) {
  return Object.fromEntries(states.map((status) => [status, refusal(status)]));
}

const open = {
  status: "openForSigning" as CovenantStatus,
  clusterYear: { phase: "registering" as const },
  textHash: "the text",
  parties,
  signatures: [] as { unitId: string }[],
  releases: [] as { unitId: string }[],
};
const chair = {
  unitId: "Mê Linh",
  post: "Chủ tịch",
  textHash: "the text",
  isDelegate: false,
  hasRead: true,
};

test("a chair signs the open text for a unit that is to sign it", () => {
  expect(signingRefusal(open, chair)).toBeNull();
});

test("nothing is read or signed before signing opens or after it is over", () => {
  const expected = {
    draft: "covenant.notOpenForSigning",
    consulting: "covenant.notOpenForSigning",
    ready: "covenant.notOpenForSigning",
    adopted: "covenant.notOpenForSigning",
    openForSigning: null,
    inForce: "covenant.signingOver",
    closed: "covenant.signingOver",
    terminatedByReorganisation: "covenant.signingOver",
  };
  expect(byState((status) => signingRefusal({ ...open, status }, chair))).toEqual(expected);
  expect(byState((status) => readingRefusal({ ...open, status }, chair))).toEqual(expected);
});

test("a unit signs once, and is told so even when the covenant is in force", () => {
  const signed = { ...open, signatures: [signature("Mê Linh")] };
  expect(signingRefusal(signed, chair)).toBe("covenant.alreadySigned");
  expect(signingRefusal({ ...signed, status: "inForce" }, chair)).toBe("covenant.alreadySigned");
});

test("a unit that joined after the opening is not on the list", () => {
  expect(signingRefusal(open, { ...chair, unitId: "Sóc Sơn" })).toBe("covenant.notAParty");
  expect(signingRefusal(open, { ...chair, unitId: null })).toBe("covenant.notAParty");
  expect(readingRefusal(open, { ...chair, unitId: "Sóc Sơn" })).toBe("covenant.notAParty");
});

test("nobody but a chair or a vice chair signs", () => {
  expect(signingRefusal(open, { ...chair, post: "Ủy viên Thường trực" })).toBe(
    "covenant.postMayNotSign",
  );
});

test("another text than the open one is neither read nor signed", () => {
  const stale = { ...chair, textHash: "an older text" };
  expect(readingRefusal(open, stale)).toBe("covenant.textChanged");
  expect(signingRefusal(open, stale)).toBe("covenant.textChanged");
});

test("a text is read to its end before it is signed", () => {
  expect(signingRefusal(open, { ...chair, hasRead: false })).toBe("covenant.notRead");
});

test.each([
  ["Chủ tịch", "chair"],
  ["Quyền Chủ tịch", "chair"],
  ["Chủ tịch Ủy ban MTTQ Việt Nam huyện Đông Anh", "chair"],
  ["Phó Chủ tịch", "viceChair"],
  ["phó chủ tịch thường trực", "viceChair"],
  ["Phó Chủ tịch phụ trách", "viceChair"],
  ["Phó Bí thư Đảng ủy, Chủ tịch", "chair"],
  ["Phó Bí thư Đảng ủy - Chủ tịch Ủy ban MTTQ", "chair"],
  ["Bí thư–Chủ tịch", "chair"],
  ["Q.Chủ tịch", "chair"],
  ["Q. Chủ tịch", "chair"],
  ["Ủy viên Ban Thường trực, Phó Chủ tịch", "viceChair"],
  ["Phó Chủ tịch, Chủ tịch Hội Nông dân", "viceChair"],
  ["Chủ tịch Hội Cựu chiến binh", null],
  ["Chủ tịch danh dự", null],
  ["Thư ký Chủ tịch", null],
  ["Phó Chủ tịch, Quyền Chủ tịch", "chair"],
  ["Ủy viên Thường trực", null],
  ["Chánh Văn phòng", null],
  ["Trưởng Ban Phong trào", null],
  ["", null],
])("whose post is “%s” signs as %s", (post, place) => {
  expect(signsAs(post)).toBe(place);
});

test("who was let stay out neither reads nor signs that text", () => {
  const released = { ...open, releases: [{ unitId: "Mê Linh" }] };
  expect(readingRefusal(released, chair)).toBe("covenant.released");
  expect(signingRefusal(released, chair)).toBe("covenant.released");
  expect(signingRefusal(released, { ...chair, unitId: "Thanh Trì" })).toBeNull();
});

test("in a year that was closed over it nothing is read or signed any more", () => {
  const closed = { ...open, clusterYear: { phase: "closed" as const } };
  expect(readingRefusal(closed, chair)).toBe("covenant.yearClosedOverIt");
  expect(signingRefusal(closed, chair)).toBe("covenant.yearClosedOverIt");
});

test("what is being signed may be taken back, what is in force may not", () => {
  const seen = { textHash: "the text" };
  const early = "covenant.notOpenForSigning";
  expect(byState((status) => withdrawalRefusal({ ...open, status }, seen))).toEqual({
    draft: early,
    consulting: early,
    ready: early,
    adopted: early,
    openForSigning: null,
    inForce: "covenant.inForce",
    closed: "covenant.inForce",
    terminatedByReorganisation: "covenant.inForce",
  });
  expect(withdrawalRefusal(open, { textHash: "an older text" })).toBe("covenant.textChanged");
});

test.each([
  ["unitLeader", "Chủ tịch", false, "chair"],
  ["unitLeader", "Phó Chủ tịch Thường trực", false, "viceForChair"],
  ["cityLeader", "Chủ tịch", false, "chair"],
  ["unitLeader", "Ủy viên Thường trực", false, null],
  ["unitLeader", "Ủy viên Thường trực", true, "delegated"],
  ["unitReporter", "Cán bộ phụ trách", true, "delegated"],
  ["unitReporter", "Cán bộ phụ trách", false, null],
  ["unitReporter", "Chủ tịch Hội", false, null],
  ["viewer", "Chủ tịch", false, null],
  ["residentialReporter", "Chủ tịch", true, null],
  ["systemAdmin", "Chủ tịch", true, null],
] as const)(
  "on a shared device a %s, %s (authorised: %s) is offered as %s",
  (role, post, isDelegate, authority) => {
    expect(authorityInUnit({ role, post, isDelegate }, "viceForChair")).toBe(authority);
  },
);
