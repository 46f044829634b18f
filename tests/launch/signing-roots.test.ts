import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkSigningRoots } from "@/lib/launch/signing-roots";
import { aSigningKey, rootPem } from "@/tests/lib/signature/a-signing-key";
import { aFolder } from "./throwaway";

test("a file of roots that cannot be read or holds none is told at the start", () => {
  const file = join(aFolder(), "goc.pem");
  expect(() => checkSigningRoots(undefined)).not.toThrow();
  expect(() => checkSigningRoots(file)).toThrow("SIGNING_ROOTS");
  writeFileSync(file, "-----BEGIN CERTIFICATE-----\nkhông phải\n-----END CERTIFICATE-----\n");
  expect(() => checkSigningRoots(file)).toThrow("SIGNING_ROOTS");
  writeFileSync(file, `# CA\n${rootPem(aSigningKey({ name: "CA", ca: true }))}`);
  expect(() => checkSigningRoots(file)).not.toThrow();
});
