import { expect, test } from "vitest";
import { keyCode, keyFingerprint } from "@/lib/ballot/key-code";
import { aSlip } from "./a-slip";

test("another key, another order, other words: another code on the projector", async () => {
  const { slip } = await aSlip();
  const { slip: second } = await aSlip();
  const fingerprint = await keyFingerprint([slip, second]);
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(keyCode(fingerprint)).toMatch(/^([0-9A-F]{4} ){3}[0-9A-F]{4}$/);
  const others = [
    ...[[second, slip], [slip], [slip, { ...second, publicKey: slip.publicKey }]],
    [{ ...slip, options: slip.options.toReversed() }, second],
    [{ ...slip, title: "Cụm phó năm 2025" }, second],
    [{ ...slip, mostChoices: 2 }, second],
  ];
  for (const slips of others) expect(await keyFingerprint(slips)).not.toBe(fingerprint);
});
