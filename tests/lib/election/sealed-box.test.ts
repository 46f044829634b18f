import { expect, test } from "vitest";
import { toBase64 } from "@/lib/ballot/bytes";
import { paddedText } from "@/lib/ballot/padding";
import { markOf, newBoxKeys, openBallot, sealBallot } from "@/lib/election/sealed-box";
import { aSlip, filledIn } from "../ballot/a-slip";

const made = await aSlip({
  options: Array.from({ length: 50 }, (_, at) => `Đơn vị ${at}`),
  mostChoices: 50,
});
const all = Array.from({ length: 50 }, (_, at) => at + 1);

test("in the box a ballot of fifty choices is as long as a blank one, and opens to what was cast", async () => {
  const keys = newBoxKeys();
  const [blank, full] = [await filledIn(made), await filledIn(made, ...all)];
  const sealed = [blank, full].map((cast) => sealBallot(keys, cast));
  expect(sealed[0]?.length).toBe(sealed[1]?.length);
  expect(paddedText(blank).length).toBe(paddedText(full).length);
  expect(
    openBallot(keys, { mark: markOf(keys, full), sealed: sealed[1] ?? new Uint8Array() }),
  ).toEqual(full);
});

test("nothing in the box shows the key or the choices, and the same ballot twice looks different", async () => {
  const keys = newBoxKeys();
  const cast = await filledIn(made, 7);
  const [a, b] = [sealBallot(keys, cast), sealBallot(keys, cast)];
  expect(toBase64(a)).not.toBe(toBase64(b));
  expect(Buffer.from(a).toString("latin1")).not.toContain(cast.publicKey);
  expect(markOf(keys, cast)).toEqual(markOf(keys, cast));
  expect(markOf(newBoxKeys(), cast)).not.toEqual(markOf(keys, cast));
});

test("a row that was changed, or put under another's mark, does not open; nor does any without the key", async () => {
  const keys = newBoxKeys();
  const [cast, other] = [await filledIn(made, 7), await filledIn(made, 8)];
  const sealed = sealBallot(keys, cast);
  const changed = Uint8Array.from(sealed);
  changed[100] = (changed[100] ?? 0) ^ 1;
  const mark = markOf(keys, cast);
  expect(() => openBallot(keys, { mark, sealed: changed })).toThrow();
  expect(() => openBallot(keys, { mark: markOf(keys, other), sealed })).toThrow();
  expect(() => openBallot(newBoxKeys(), { mark, sealed })).toThrow();
});
