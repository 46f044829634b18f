import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { countFile } from "@/lib/ballot/count-file";
import { keyFingerprint } from "@/lib/ballot/key-code";
import { codeCommands, signatureCommands, tokenCommands } from "@/lib/ballot/recount-commands";
import { aSlip, filledIn } from "./a-slip";

const folder = mkdtempSync(join(tmpdir(), "by-hand-"));
afterAll(() => rmSync(folder, { recursive: true }));

const made = await aSlip({ mostChoices: 2 });
const { slip } = made;
const fingerprint = await keyFingerprint([slip]);
const ballots = [await filledIn(made, 2), await filledIn(made, 1, 3), await filledIn(made)];
const round = { number: 1, rollHash: "", keyFingerprint: fingerprint, receipts: true };
const file = countFile("Chọn Cụm trưởng", [{ ...round, counted: [{ slip, issued: 3, ballots }] }]);
const published = onlyOf(file.rounds[0]?.slips ?? []);
/** As whoever has downloaded it reads it. */
const proofs: Proof[] = JSON.parse(JSON.stringify(published.ballots));
type Proof = Record<"key" | "prefix" | "token" | "signature", string> & { choices: number[] };

function onlyOf<Item>(items: readonly Item[]) {
  const [item] = items;
  if (!item) throw new Error("one slip");
  return item;
}

/** What stands in capitals in the instructions, out of the file. */
function filled(commands: string, ballot: Proof, more = {}) {
  const { key, prefix, token, signature, choices } = ballot;
  const values = {
    ...{ PUBLICKEY: published.publicKey, KEY: key, PREFIX: prefix, TOKEN: token },
    ...{ SIGNATURE: signature, ID: published.id, CHOICES: choices.join(","), ...more },
  };
  return Object.entries(values).reduce(
    (text, [word, value]) => text.replaceAll(`"${word}"`, `"${value}"`),
    commands,
  );
}

function run(commands: string) {
  return spawnSync("bash", ["-c", commands], { cwd: folder, encoding: "utf8" });
}

// A machine with nothing but Node on it may have no OpenSSL; whoever recounts by hand brings theirs.
const here = { skip: run("openssl version").status !== 0, timeout: 120_000 };

test(
  "OpenSSL, as the page says, finds every ballot issued under the slip's key and filled in by its own",
  here,
  () => {
    expect(proofs).toHaveLength(3);
    for (const ballot of proofs) {
      expect(run(filled(tokenCommands, ballot)).stdout).toBe("Verified OK\n");
      expect(run(filled(signatureCommands, ballot)).stdout).toBe("Verified OK\n");
    }
  },
);

test("OpenSSL finds a ballot out that was filled in anew, or never issued", here, () => {
  const [one, two] = proofs;
  if (!one || !two) throw new Error("ballots");
  expect(run(filled(signatureCommands, one, { CHOICES: "1" })).stdout).not.toContain("OK");
  expect(run(filled(signatureCommands, one, { KEY: two.key })).stdout).not.toContain("OK");
  expect(run(filled(tokenCommands, one, { TOKEN: two.token })).stdout).not.toContain("OK");
});

test("the code in the hall comes out of lines anyone can write", () => {
  const { id, title, options, leastChoices, mostChoices, publicKey } = published;
  const lines = [
    ...[id, title, ...options.map((option, index) => `${index + 1}. ${option}`)],
    ...[`${leastChoices}-${mostChoices}`, publicKey],
  ];
  writeFileSync(join(folder, "noi-dung.txt"), `${lines.join("\n")}\n`);
  expect(run(codeCommands).stdout.slice(0, 64)).toBe(fingerprint);
});

test("the script of the recount imports nothing of the app", () => {
  const source = readFileSync("lib/ballot/verify-count.mjs", "utf8");
  const imports = source.matchAll(/(?:from|import\(|require\()\s*["']([^"']+)["']/g);
  expect([...imports].map(([, name]) => name)).toEqual(["node:crypto", "node:fs"]);
});
