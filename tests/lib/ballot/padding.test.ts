import { expect, test } from "vitest";
import { padded, unpadded } from "@/lib/ballot/padding";

test("padding comes off as it went on, also after bytes that look like it", () => {
  for (const bytes of [[], [0x80], [0x80, 0, 0], [1, 2, 0]])
    expect([...unpadded(padded(Uint8Array.from(bytes)))]).toEqual(bytes);
  expect(() => padded(new Uint8Array(1536))).toThrow(RangeError);
  expect(() => unpadded(new Uint8Array(1536))).toThrow(RangeError);
});
