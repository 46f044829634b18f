import { expect, test } from "vitest";
import { openForSigningInput, saveDraftInput, sharedDeviceChoice } from "@/lib/covenant/schema";
import { addScanInput, signOnSharedDeviceInput } from "@/lib/covenant/signing-schema";

const covenantId = "0193a5e4-0000-7000-8000-000000000001";
const contentId = "0193a5e4-0000-7000-8000-000000000002";
const indicatorId = "0193a5e4-0000-7000-8000-000000000003";
const form = { covenantId, revision: "3", title: "Giao ước", preamble: "" };

/** Rows as a form sends them, in the order they stand on the page. */
function rows(...texts: [text: string, position?: string, removed?: string][]) {
  const fields = texts.flatMap(([text, position, removed], index) => [
    [`contents.${index}.id`, ""],
    [`contents.${index}.title`, ""],
    [`contents.${index}.text`, text],
    [`contents.${index}.position`, position ?? String(index + 1)],
    ...(removed ? [[`contents.${index}.removed`, "on"]] : []),
  ]);
  return Object.fromEntries(fields);
}
const order = (input: object) =>
  saveDraftInput.parse({ ...form, ...input }).contents.map(({ text }) => text);
const faults = (input: object) =>
  saveDraftInput.safeParse({ ...form, ...input }).error?.issues.map(({ path }) => path.join("."));

test("contents come in the order they stand in; blank and removed rows fall away", () => {
  expect(order(rows(["A"], ["B", "2", "on"], ["C"], [""]))).toEqual(["A", "C"]);
});

test("a content that was there and is emptied does not fall away unsaid: it stays, for its words to be asked for", () => {
  expect(order({ ...rows(["A"], [""]), "contents.1.id": contentId })).toEqual(["A", ""]);
});

test("a content takes the place typed for it, up or down", () => {
  expect(order(rows(["A"], ["B"], ["C", "1"]))).toEqual(["C", "A", "B"]);
  expect(order(rows(["A", "3"], ["B"], ["C"]))).toEqual(["B", "C", "A"]);
  expect(order(rows(["A", "2"], ["B", "1"], ["C"]))).toEqual(["B", "A", "C"]);
  expect(order(rows(["A"], ["B", ""], ["C", "99"]))).toEqual(["A", "B", "C"]);
});

test("a content keeps its identity, a new one has none yet", () => {
  const input = { ...rows(["A"], ["B"]), "contents.0.id": contentId };
  const { contents } = saveDraftInput.parse({ ...form, ...input });
  expect(contents.map(({ id }) => id)).toEqual([contentId, null]);
});

test("words are kept plain", () => {
  expect(order(rows(["  Đẩy mạnh\r\n công tác\u200B "]))).toEqual(["Đẩy mạnh\ncông tác"]);
});

test("sixty pages in one content, and a position that is no number, are told beside their fields", () => {
  expect(faults(rows(["A"], ["x".repeat(6001)]))).toEqual(["contents.1.text"]);
  expect(faults(rows(["A", "đầu"]))).toEqual(["contents.0.position"]);
});

test("a draft has a name", () => {
  expect(faults({ title: " " })).toEqual(["title"]);
});

test("a target has an indicator and a figure, or the row is left out", () => {
  const row = (index: number, indicator: string, typed: string) => ({
    [`targets.${index}.indicatorId`]: indicator,
    [`targets.${index}.typed`]: typed,
  });
  const { targets } = saveDraftInput.parse({
    ...form,
    ...row(0, indicatorId, " 85% "),
    ...row(1, "", ""),
  });
  expect(targets).toEqual([{ indicatorId, typed: "85%" }]);
  expect(faults(row(0, indicatorId, ""))).toEqual(["targets.0.typed"]);
  expect(faults(row(0, "", "85%"))).toEqual(["targets.0.indicatorId"]);
});

test("a form without rows is a draft without contents", () => {
  expect(saveDraftInput.parse(form)).toMatchObject({ contents: [], targets: [], revision: 3 });
});

test("on a shared device the proof the form asked for is asked for again where it is missing", () => {
  const shared = { covenantId, textHash: "0".repeat(64), assignmentId: contentId };
  const missing = (typed: object) =>
    signOnSharedDeviceInput
      .safeParse({ ...shared, ...typed })
      .error?.issues.map(({ path }) => path.join("."));
  expect(missing({ password: "" })).toEqual(["password"]);
  expect(missing({ oneTimeCode: "" })).toEqual(["password", "oneTimeCode"]);
  expect(missing({ oneTimeCode: "123 456" })).toEqual(["password"]);
  expect(missing({ password: "x", oneTimeCode: "" })).toEqual(["oneTimeCode"]);
  expect(missing({ password: "x", oneTimeCode: "12" })).toEqual(["oneTimeCode"]);
  expect(missing({ password: "x", oneTimeCode: "123 456" })).toBeUndefined();
  expect(missing({ password: "x" })).toBeUndefined();
});

test("an address that makes no sense chooses nobody on a shared device", () => {
  const nobody = { unit: null, signer: null, signed: null };
  expect(sharedDeviceChoice.parse({ unit: "x", signer: ["a", "b"] })).toEqual(nobody);
  expect(sharedDeviceChoice.parse({ unit: contentId })).toEqual({ ...nobody, unit: contentId });
});

test("a witness has a name, and so has whose hand is seen on a scan; rows left alone say nothing", () => {
  const paths = (result: { error?: { issues: { path: PropertyKey[] }[] } | undefined }) =>
    result.error?.issues.map(({ path }) => path.join("."));
  const witness = (name: string, post: string) =>
    paths(
      openForSigningInput.safeParse({
        ...{ covenantId, revision: "3" },
        ...{ "witnesses.0.name": name, "witnesses.0.post": post },
      }),
    );
  expect(witness("", "Phó Chủ tịch")).toEqual(["witnesses.0.name"]);
  expect(witness("", "")).toBeUndefined();
  const hand = (fields: object) =>
    paths(
      addScanInput.safeParse({
        ...{ covenantId, textHash: "0".repeat(64), scan: new File(["%PDF-"], "scan.pdf") },
        ...{ "units.0.unitId": contentId, "units.0.signerPost": "Chủ tịch", ...fields },
      }),
    );
  expect(hand({ "units.0.signerName": "", "units.0.seen": "on" })).toEqual(["units.0.signerName"]);
  expect(hand({ "units.0.signerName": "" })).toBeUndefined();
});
