import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asOwner } from "@/tests/support/own-database";
import { aClusterOfFive } from "./a-cluster-of-five";
import { anOpenCovenant } from "./a-covenant";

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
  const [row] = await asOwner<{ page: object }>(page);
  const folder = mkdtempSync(join(tmpdir(), "recompute-"));
  writeFileSync(join(folder, "recompute.mjs"), script);
  writeFileSync(join(folder, "page.json"), JSON.stringify(row?.page));
  const printed = execFileSync(process.execPath, ["recompute.mjs", "page.json"], {
    cwd: folder,
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  expect(printed.trim()).toBe(textHash);
});

test("it is twenty lines and imports nothing of the app", () => {
  expect(script.trim().split("\n").length).toBeLessThanOrEqual(20);
  expect(script.match(/from "[^"]+"/g)).toEqual(['from "node:crypto"', 'from "node:fs"']);
});
