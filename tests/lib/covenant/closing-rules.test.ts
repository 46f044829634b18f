import { expect, test } from "vitest";
import { closingRefusal, resultsRefusal } from "@/lib/covenant/closing-rules";
import { resultsText } from "@/lib/covenant/labels/closing";
import { CovenantStatus, Phase } from "@/lib/db/generated/enums";

const yearly = { kind: "covenant" as const, amendsId: null, campaign: null };

test("a covenant in force is closed when the year is reviewed, once", () => {
  const byState = Object.values(CovenantStatus).map((status) => [
    status,
    closingRefusal({ ...yearly, status }, "reviewing"),
  ]);
  expect(Object.fromEntries(byState)).toEqual({
    ...Object.fromEntries(Object.values(CovenantStatus).map((s) => [s, "covenant.notInForce"])),
    inForce: null,
    closed: "covenant.alreadyClosed",
  });
  const byPhase = Object.values(Phase).map((phase) =>
    closingRefusal({ ...yearly, status: "inForce" }, phase),
  );
  const running = "covenant.yearStillRunning";
  expect(byPhase).toEqual([running, running, running, null, null]);
});

test("a campaign's covenant is closed when the campaign is over, whatever the year does", () => {
  const ofCampaign = { ...yearly, campaign: "Đợt 1", status: "inForce" as const };
  expect(Object.values(Phase).map((phase) => closingRefusal(ofCampaign, phase))).toEqual([
    ...[null, null, null, null, null],
  ]);
  const open = { ...ofCampaign, status: "openForSigning" as const };
  expect(closingRefusal(open, "running")).toBe("covenant.notInForce");
});

test("an annex is closed with its covenant", () => {
  const annex = { ...yearly, status: "inForce" as const, amendsId: "the covenant" };
  expect(closingRefusal(annex, "reviewing")).toBe("covenant.closesWithCovenant");
});

test("a plan or regulation is not closed with results", () => {
  expect(closingRefusal({ ...yearly, kind: "plan", status: "inForce" }, "reviewing")).toBe(
    "text.signedByLead",
  );
});

const text = { textHash: "t", contents: [{}, {}] };
const achieved = { outcome: "achieved" as const, words: "" };

test.each([
  [[achieved, achieved], null],
  [[achieved, { outcome: "notAchieved" as const, words: "Đạt 80/85%." }], null],
  [[achieved, { outcome: "notAchieved" as const, words: "" }], "covenant.resultUnsaid"],
  [[{ outcome: "figuresOnly" as const, words: "" }, achieved], "covenant.resultUnsaid"],
  [[achieved], "covenant.resultsOfOtherText"],
])("results %o are refused as %s", (results, refusal) => {
  expect(resultsRefusal(text, { textHash: "t", results })).toBe(refusal);
});

test("results of another text are refused", () => {
  const seen = { textHash: "an older text", results: [achieved, achieved] };
  expect(resultsRefusal(text, seen)).toBe("covenant.resultsOfOtherText");
});

test("the results in one line", () => {
  expect(resultsText([])).toBe("");
  expect(
    resultsText([
      { number: 1, ...achieved },
      { number: 2, outcome: "notAchieved", words: "x" },
      { number: 3, outcome: "figuresOnly", words: "y" },
    ]),
  ).toBe("đạt 1/3 nội dung; chưa đạt: nội dung 2; theo số liệu: nội dung 3");
});
