import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type CountFile, countFile } from "@/lib/ballot/count-file";
import { keyFingerprint } from "@/lib/ballot/key-code";
import { aSlip, filledIn } from "./a-slip";

const folder = mkdtempSync(join(tmpdir(), "count-"));
afterAll(() => rmSync(folder, { recursive: true }));

const made = await aSlip();
const { slip } = made;
const ballots = [
  await filledIn(made, 1),
  await filledIn(made, 1),
  await filledIn(made, 3),
  await filledIn(made),
];
const about = { number: 1, rollHash: "", keyFingerprint: await keyFingerprint([slip]) };
function fileOf(receipts = true) {
  const counted = [{ slip, issued: 5, ballots }];
  return countFile("Chọn Cụm trưởng", [{ ...about, receipts, counted }]);
}

test("whoever has the file recounts it with a script that imports nothing of the app", () => {
  const { status, stdout } = recount(fileOf());
  expect(stdout).toContain("phát ra 5, thu về 4, phiếu trắng 1");
  expect(stdout).toContain("  Gia Lâm: 2\n  Mê Linh: 0\n  Sóc Sơn: 1\n\nKhớp.");
  expect(status).toBe(0);
});

test("without receipts the file holds choices alone, sorted, and the sums are recounted", () => {
  const file = fileOf(false);
  expect(file.rounds[0]?.slips[0]?.ballots).toEqual([
    { choices: [] },
    { choices: [1] },
    { choices: [1] },
    { choices: [3] },
  ]);
  expect(recount(file)).toMatchObject({ status: 0 });
});

test("a vote moved, a ballot added, taken twice or filled in anew is found out", () => {
  const [round] = fileOf().rounds;
  const [first] = round?.slips ?? [];
  if (!round || !first) throw new Error("one slip");
  const [one, two, ...rest] = first.ballots as { choices: number[] }[];
  const changed: Partial<typeof first>[] = [
    { votes: [1, 1, 1] },
    { blank: 0, valid: 4 },
    { ballots: [one, ...rest] as never },
    { ballots: [one, one, ...rest] as never },
    { ballots: [{ ...one, choices: [2] }, two, ...rest] as never, votes: [1, 1, 1] },
    { ballots: [{ ...one, choices: [1, 2] }, two, ...rest] as never, votes: [2, 1, 1] },
    { issued: 3 },
    { id: crypto.randomUUID() },
  ];
  for (const change of changed) {
    const slips = [{ ...first, ...change }] as typeof round.slips;
    expect(
      recount({ ...fileOf(), rounds: [{ ...round, slips }] }),
      JSON.stringify(change).slice(0, 80),
    ).toMatchObject({
      status: 1,
    });
  }
});

function recount(file: CountFile) {
  const path = join(folder, "tep-kiem-phieu.json");
  writeFileSync(path, JSON.stringify(file));
  return spawnSync(process.execPath, ["lib/ballot/verify-count.mjs", path], { encoding: "utf8" });
}
