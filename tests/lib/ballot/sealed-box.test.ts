import { expect, test } from "vitest";
import { toBase64 } from "@/lib/ballot/bytes";
import { keyCode, keyFingerprint } from "@/lib/ballot/key-code";
import { padded, paddedText, unpadded } from "@/lib/ballot/padding";
import { isCanonical, tallyOf } from "@/lib/ballot/slip";
import { markOf, newBoxKeys, openBallot, sealBallot } from "@/lib/election/sealed-box";
import { aSlip, filledIn } from "./a-slip";

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

test("padding comes off as it went on, also after bytes that look like it", () => {
  for (const bytes of [[], [0x80], [0x80, 0, 0], [1, 2, 0]])
    expect([...unpadded(padded(Uint8Array.from(bytes)))]).toEqual(bytes);
  expect(() => padded(new Uint8Array(1536))).toThrow(RangeError);
  expect(() => unpadded(new Uint8Array(1536))).toThrow(RangeError);
});

test("choices are written one way; blanks are returned, not valid", () => {
  const slip = { options: ["a", "b", "c"] };
  expect([[], [1], [1, 3]].every((choices) => isCanonical(slip, choices))).toBe(true);
  expect([[4], [2, 1], [1, 1]].some((choices) => isCanonical(slip, choices))).toBe(false);
  const box = [[], [1], [1, 3], [3]].map((choices) => ({ choices }));
  expect(tallyOf(slip, box)).toEqual({ returned: 4, valid: 3, blank: 1, votes: [2, 0, 2] });
});

test("another key, another order, another slip: another code on the projector", async () => {
  const { slip } = made;
  const { slip: second } = await aSlip();
  const fingerprint = await keyFingerprint([slip, second]);
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(keyCode(fingerprint)).toMatch(/^([0-9A-F]{4} ){3}[0-9A-F]{4}$/);
  const others = [[second, slip], [slip], [slip, { ...second, publicKey: slip.publicKey }]];
  for (const slips of others) expect(await keyFingerprint(slips)).not.toBe(fingerprint);
});
