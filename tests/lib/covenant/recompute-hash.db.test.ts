import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { openForSigning } from "@/lib/covenant/commands/open-for-signing";
import { asOwner } from "@/tests/support/own-database";
import { aClusterOfFive, morning } from "./a-cluster-of-five";
import { anAdoptedCovenant, anOpenCovenant, openText } from "./a-covenant";

const readme = readFileSync("lib/covenant/README.md", "utf8");
const script = /```js\n(.*?)```/s.exec(readme)?.[1] ?? "";

/** What stands on the page, read from the rows by plain SQL; the target's words are typed off. */
const page = `select json_build_object(
  'Lần mở ký', '1', 'Tên', c.title, 'Cụm', 'Cụm thi đua số 3', 'Năm', '2024', 'Mở đầu', c.preamble,
  'Nội dung', (select json_agg(json_build_array(title, text) order by position) from covenant_contents),
  'Chỉ tiêu chung', (select json_agg(json_build_array(i.code, i.name, 'từ 85%'))
    from common_targets t join indicators i on i.id = t.indicator_id),
  'Bản đăng ký thi đua',
    (select json_agg('Bản đăng ký thi đua năm 2024 của ' || name order by position) from covenant_parties),
  'Đơn vị ký', (select json_agg(name order by position) from covenant_parties),
  'Chứng kiến', (select json_agg(name order by position) from covenant_witnesses)) as page from covenants c`;

test("the script in README.md recomputes the hash from what the page shows", async () => {
  const { textHash } = await anOpenCovenant(await aClusterOfFive());
  expect(await recomputed()).toBe(textHash);
});

test("it does so with the clerk's number, typed off where it stands on the page", async () => {
  const cluster = await aClusterOfFive();
  const adopted = await anAdoptedCovenant(cluster);
  const opening = { ...adopted, witnesses: [], clerkNumber: "12/GƯ-CTĐ" };
  await at(morning, () => openForSigning(cluster.secretary, opening));
  const { textHash } = await openText(adopted.covenantId);
  expect(await recomputed({ Số: "12/GƯ-CTĐ" })).toBe(textHash);
  expect(await recomputed()).not.toBe(textHash);
});

/** What the script prints for what stands on the page, and what is typed off beside it. */
async function recomputed(more = {}) {
  const [row] = await asOwner<{ page: object }>(page);
  const folder = mkdtempSync(join(tmpdir(), "recompute-"));
  writeFileSync(join(folder, "recompute.mjs"), script);
  writeFileSync(join(folder, "page.json"), JSON.stringify({ ...row?.page, ...more }));
  const printed = execFileSync(process.execPath, ["recompute.mjs", "page.json"], {
    cwd: folder,
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  return printed.trim();
}

test("it is twenty lines and imports nothing of the app", () => {
  expect(script.trim().split("\n").length).toBeLessThanOrEqual(20);
  expect(script.match(/from "[^"]+"/g)).toEqual(['from "node:crypto"', 'from "node:fs"']);
});
