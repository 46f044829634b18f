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
import { added, anOpenAnnex, changed, inForce } from "./an-annex";

const readme = readFileSync("lib/covenant/README.md", "utf8");
const script = /```js\n(.*?)```/s.exec(readme)?.[1] ?? "";

/** What stands on the page, read from the rows by plain SQL; the target's words are typed off. */
const page = `select json_strip_nulls(json_build_object(
  'Lần mở ký', '1', 'Tên', c.title, 'Cụm', 'Cụm thi đua số 3', 'Năm', '2024', 'Đợt thi đua', c.campaign, 'Mở đầu', c.preamble,
  'Nội dung', (select json_agg(json_build_array(title, text) order by position) from covenant_contents where covenant_id = c.id),
  'Chỉ tiêu chung', (select json_agg(json_build_array(i.code, i.name, 'từ 85%'))
    from common_targets t join indicators i on i.id = t.indicator_id where t.covenant_id = c.id),
  'Bản đăng ký thi đua', (select json_agg('Bản đăng ký thi đua năm 2024 của ' || name order by position) from covenant_parties
    where covenant_id = c.id and not as_witness and c.campaign is null and c.amends_id is null),
  'Đơn vị ký', (select json_agg(name order by position) from covenant_parties where covenant_id = c.id and not as_witness),
  'Chứng kiến', (select json_agg(name order by position) from covenant_witnesses where covenant_id = c.id),
  'Chứng kiến và ký', (select name from covenant_parties where covenant_id = c.id and as_witness))) as page
  from covenants c where c.id = $1`;

test("the script in README.md recomputes the hash from what the page shows", async () => {
  const text = await anOpenCovenant(await aClusterOfFive());
  expect(await recomputed(text)).toBe(text.textHash);
});

test("it does so with the clerk's number, typed off where it stands on the page", async () => {
  const cluster = await aClusterOfFive();
  const adopted = await anAdoptedCovenant(cluster);
  const opening = { ...adopted, witnesses: [], clerkNumber: "12/GƯ-CTĐ" };
  await at(morning, () => openForSigning(cluster.secretary, opening));
  const text = await openText(adopted.covenantId);
  expect(await recomputed(text, { Số: "12/GƯ-CTĐ" })).toBe(text.textHash);
  expect(await recomputed(text)).not.toBe(text.textHash);
});

test("it does so for a campaign's covenant, which the upper committee witnesses and signs", async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  const adopted = await anAdoptedCovenant(cluster, "Đợt cao điểm");
  const opening = { ...adopted, witnesses: [], upperCommittee: "signs" as const };
  await at(morning, () => openForSigning(cluster.secretary, opening));
  const text = await openText(adopted.covenantId);
  expect(await recomputed(text)).toBe(text.textHash);
  expect(await recomputed(text, { "Chứng kiến và ký": "" })).not.toBe(text.textHash);
  expect(await recomputed(text, { "Đợt thi đua": "" })).not.toBe(text.textHash);
});

test("it does so for an annex, with what each content does and the hash of what it amends", async () => {
  const { cluster, text } = await inForce();
  const annex = await anOpenAnnex(cluster, text.covenantId);
  const head = {
    ...{ "Phụ lục số": "1", "Văn bản được sửa đổi": "Giao ước thi đua năm 2024" },
    ...{ "Mã băm văn bản được sửa đổi": text.textHash },
    "Nội dung": [
      [changed.title, changed.text, "Sửa đổi nội dung 2"],
      [added.title, added.text, "Bổ sung nội dung 3"],
    ],
    "Chỉ tiêu chung": [["hoa_giai", "Vụ hòa giải thành / tổng vụ", "từ 90%"]],
  };
  expect(await recomputed(annex, head)).toBe(annex.textHash);
  const ofOther = { ...head, "Mã băm văn bản được sửa đổi": "0".repeat(64) };
  expect(await recomputed(annex, ofOther)).not.toBe(annex.textHash);
});

/** What the script prints for what stands on the page, and what is typed off beside it. */
async function recomputed({ covenantId }: { covenantId: string }, more = {}) {
  const [row] = await asOwner<{ page: object }>(page, [covenantId]);
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
