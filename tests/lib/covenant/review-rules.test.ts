import { expect, test } from "vitest";
import {
  answeringRefusal,
  askingRefusal,
  openQuestions,
  releasingRefusal,
} from "@/lib/covenant/review-rules";
import { CovenantStatus, type Phase } from "@/lib/db/generated/enums";

const early = "covenant.notOpenForSigning";
const over = "covenant.signingOver";
const byState = {
  ...{ draft: early, consulting: early, ready: early, adopted: early, openForSigning: null },
  ...{ inForce: over, closed: over, terminatedByReorganisation: over },
};
const units = (...ids: string[]) => ids.map((unitId) => ({ unitId }));
const question = { id: "câu hỏi", unitId: "Mê Linh", answer: null as object | null };

const open = {
  status: "openForSigning" as CovenantStatus,
  clusterYear: { phase: "registering" as Phase },
  textHash: "the text",
  parties: units("Mê Linh", "Thanh Trì").map((unit) => ({ ...unit, asWitness: false })),
  signatures: units(),
  releases: units(),
  reviews: [] as (typeof question)[],
};
const chair = { unitId: "Mê Linh", post: "Chủ tịch", textHash: "the text" };
const meLinh = { unitId: "Mê Linh", textHash: "the text" };

function inEveryState(refusal: (status: CovenantStatus) => string | null) {
  return Object.fromEntries(Object.values(CovenantStatus).map((each) => [each, refusal(each)]));
}

test("asked, answered and let out only while the text is open", () => {
  const asked = { ...open, reviews: [question] };
  expect(inEveryState((status) => askingRefusal({ ...open, status }, chair))).toEqual(byState);
  expect(inEveryState((status) => answeringRefusal({ ...asked, status }, "câu hỏi"))).toEqual(
    byState,
  );
  expect(inEveryState((status) => releasingRefusal({ ...open, status }, meLinh))).toEqual(byState);
  const closed = { ...asked, clusterYear: { phase: "closed" as const } };
  expect([askingRefusal(closed, chair), releasingRefusal(closed, meLinh)]).toEqual([
    ...["covenant.yearClosedOverIt", "covenant.yearClosedOverIt"],
  ]);
});

test.each([
  ["has signed", { signatures: units("Mê Linh") }, {}, "covenant.alreadySigned"],
  ["was let out", { releases: units("Mê Linh") }, {}, "covenant.released"],
  ["is no party", {}, { unitId: "Sóc Sơn" }, "covenant.notAParty"],
  ["is no chair", {}, { post: "Ủy viên Thường trực" }, "covenant.postMayNotSign"],
  ["read another text", {}, { textHash: "an older text" }, "covenant.textChanged"],
  ["asked before", { reviews: [question] }, {}, "covenant.reviewAsked"],
  ["was answered", { reviews: [{ ...question, answer: {} }] }, {}, null],
  ["waits with another unit", { reviews: [{ ...question, unitId: "Thanh Trì" }] }, {}, null],
])("who %s and asks for a review is told", (_, covenant, by, expected) => {
  expect(askingRefusal({ ...open, ...covenant }, { ...chair, ...by })).toBe(expected);
});

test("a question is answered once, and only one about the open text", () => {
  const answered = { ...open, reviews: [{ ...question, answer: {} }] };
  expect(answeringRefusal(answered, "câu hỏi")).toBe("covenant.reviewAnswered");
  expect(answeringRefusal(open, "câu hỏi")).toBe("covenant.textChanged");
  expect(openQuestions(answered)).toEqual([]);
  expect(openQuestions({ ...open, reviews: [question] })).toEqual([question]);
});

test.each([
  ["that has signed", { signatures: units("Mê Linh") }, {}, "covenant.signedNotReleased"],
  ["let out before", { releases: units("Mê Linh") }, {}, "covenant.released"],
  ["that is no party", {}, { unitId: "Sóc Sơn" }, "covenant.notAParty"],
  ["of another text", {}, { textHash: "an older text" }, "covenant.textChanged"],
  ["that is the last", { releases: units("Thanh Trì") }, {}, "covenant.nobodyLeftToSign"],
  ["the others waited for", { signatures: units("Thanh Trì") }, {}, null],
])("a unit %s and letting it stay out", (_, covenant, by, expected) => {
  expect(releasingRefusal({ ...open, ...covenant }, { ...meLinh, ...by })).toBe(expected);
});
