import { createPrivateKey } from "node:crypto";
import { RSABSSA } from "@cloudflare/blindrsa-ts";
import { expect, test } from "vitest";
import { type Ballot, ballot } from "@/lib/ballot/ballot";
import { fromBase64, toBase64 } from "@/lib/ballot/bytes";
import { ballotRefusal } from "@/lib/ballot/check-ballot";
import { fillIn, prepareSlip, unblind } from "@/lib/ballot/own-slip";
import { signBlindly } from "@/lib/ballot/sign-blindly";
import { aSlip, filledIn, issued } from "./a-slip";

const made = await aSlip();
const other = await aSlip();
const { slip } = made;

test("a ballot that was issued and filled in as the slip allows is one", async () => {
  for (const choices of [[], [1], [3]]) {
    const cast = await filledIn(made, ...choices);
    expect(ballot.parse(JSON.parse(JSON.stringify(cast)))).toEqual(cast);
    expect(await ballotRefusal(slip, cast)).toBeNull();
  }
});

test("what the slip does not allow is refused, whoever signed it", async () => {
  const own = await issued(made);
  expect(await ballotRefusal(slip, await fillIn(own, [1, 2]))).toBe("vote.tooManyChoices");
  for (const choices of [[4], [0], [2, 2], [2, 1], [1.5]])
    expect(await ballotRefusal(slip, await fillIn(own, choices))).toBe("ballot.malformed");
  const two = { ...slip, leastChoices: 2, mostChoices: 3 };
  expect(await ballotRefusal(two, await fillIn(own, [3]))).toBe("vote.tooFewChoices");
});

test("choices, key, token and signature cannot be exchanged: not within a ballot, not between two, not between slips", async () => {
  const [a, b] = [await filledIn(made, 1), await filledIn(made, 2)];
  const changes: [Partial<Ballot>, string][] = [
    [{ choices: [2] }, "ballot.altered"],
    [{ signature: b.signature }, "ballot.altered"],
    [{ publicKey: b.publicKey }, "ballot.notIssued"],
    [{ prefix: b.prefix }, "ballot.notIssued"],
    [{ token: b.token }, "ballot.notIssued"],
    [{ publicKey: b.publicKey, prefix: b.prefix, token: b.token }, "ballot.altered"],
    [{ slipId: other.slip.id }, "ballot.notIssued"],
  ];
  for (const [change, refusal] of changes)
    expect(await ballotRefusal(slip, { ...a, ...change })).toBe(refusal);
  expect(await ballotRefusal(other.slip, a)).toBe("ballot.notIssued");
  expect(await ballotRefusal(other.slip, { ...a, slipId: other.slip.id })).toBe("ballot.notIssued");
});

test("a key nobody issued a token on makes no ballot, nor do bytes that are no key", async () => {
  const cast = await filledIn(made, 1);
  const self = await fillIn({ ...(await issued(other)) }, [1]);
  expect(await ballotRefusal(slip, { ...self, slipId: slip.id })).toBe("ballot.notIssued");
  const nowhere = toBase64(new Uint8Array(65).fill(4));
  expect(await ballotRefusal(slip, { ...cast, publicKey: nowhere })).toBe("ballot.notIssued");
});

test("one flipped bit anywhere in its proof and a ballot is none", async () => {
  const cast = await filledIn(made, 1);
  for (const field of ["publicKey", "prefix", "token", "signature"] as const) {
    const length = fromBase64(cast[field]).length;
    for (const at of [0, 1, Math.floor(length / 2), length - 1]) {
      const bytes = fromBase64(cast[field]);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      expect(await ballotRefusal(slip, { ...cast, [field]: toBase64(bytes) })).not.toBeNull();
    }
  }
});

test("a key is written one way only, so that one token makes one ballot", async () => {
  const cast = await filledIn(made, 1);
  const again = (change: Record<string, unknown>) =>
    ballot.safeParse({ ...cast, ...change }).success;
  expect(again({})).toBe(true);
  expect(again({ publicKey: cast.publicKey.replace(/.=$/, "/=") })).toBe(false);
  expect(again({ publicKey: cast.publicKey.replace("=", "") })).toBe(false);
  expect(again({ publicKey: ` ${cast.publicKey}` })).toBe(false);
  expect(again({ receivedAt: "now" })).toBe(false);
  const bytes = fromBase64(cast.publicKey);
  const hybrid = [6 + ((bytes[64] ?? 0) & 1), ...bytes.subarray(1)];
  expect(again({ publicKey: toBase64(Uint8Array.from(hybrid)) })).toBe(false);
});

test("OpenSSL signs blindly what the library signs, and the issuer never sees what it signs", async () => {
  const asked = await prepareSlip(slip);
  const blinded = fromBase64(asked.blinded);
  const signature = signBlindly(made.privateKey, blinded);
  const key = createPrivateKey({ key: made.privateKey, format: "der", type: "pkcs8" });
  const algorithm = { name: "RSA-PSS", hash: "SHA-384" };
  const pkcs8 = Uint8Array.from(key.export({ format: "der", type: "pkcs8" }));
  const imported = await crypto.subtle.importKey("pkcs8", pkcs8, algorithm, true, ["sign"]);
  const byLibrary = await RSABSSA.SHA384.PSS.Randomized().blindSign(imported, blinded);
  expect(toBase64(signature)).toBe(toBase64(byLibrary));

  const { token, ...own } = await unblind(slip, asked, toBase64(signature));
  expect(token).not.toBe(toBase64(signature));
  expect(JSON.stringify(own)).not.toContain(asked.inverse);
  // Now and then the number is not below the other key's modulus, and is not even signed.
  const byOther = async () =>
    unblind(slip, asked, toBase64(signBlindly(other.privateKey, blinded)));
  await expect(byOther()).rejects.toThrow();
});

test("what is not below the modulus is refused, not signed", () => {
  expect(() => signBlindly(made.privateKey, new Uint8Array(256).fill(255))).toThrow(
    "ballot.malformed",
  );
  expect(() => signBlindly(made.privateKey, new Uint8Array(300))).toThrow("ballot.malformed");
});
