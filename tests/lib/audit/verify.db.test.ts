import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { namesOfChains } from "@/lib/audit/chain-names";
import { breakText } from "@/lib/audit/found-break";
import { record } from "@/lib/audit/record";
import { verifyChains } from "@/lib/audit/verify-chains";
import { at } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { aSealedCovenant } from "@/tests/lib/seal/a-sealed-covenant";
import { asOwner } from "@/tests/support/own-database";
import { aCity, aDistrict } from "@/tests/support/units";

const nothing = { breaks: [], unmatched: [], gone: [] };
const morning = new Date("2024-02-29T09:32:00+07:00");

/** Hà Nội's chain: its founding, then three districts'. */
async function aChainOfFour() {
  const city = await at(morning, aCity);
  for (const name of ["Đông Anh", "Sóc Sơn", "Mê Linh"])
    await at(morning, () => aDistrict(city, name));
  return `owner:${city.cityId}`;
}

async function aChainOfTwo() {
  const ownerUnitId = randomUUID();
  const event = { type: "units.imported" as const, ownerUnitId, unitIds: [] };
  for (const _ of [1, 2]) await transaction(async (tx) => record(tx, null, event));
  return `owner:${ownerUnitId}`;
}

async function words() {
  const { breaks } = await verifyChains();
  return breaks.map(breakText);
}

test("a whole database is found whole, however small the batches", async () => {
  await aChainOfFour();
  for (const batch of [1, 2, 1000]) {
    expect(await verifyChains({ batch })).toEqual({ ...nothing, chains: 1, entries: 4 });
  }
});

test("an empty database is whole", async () => {
  expect(await verifyChains()).toEqual({ ...nothing, chains: 0, entries: 0 });
});

test("an entry changed by the owner of the tables is named by chain, number, type and time", async () => {
  const chainId = await aChainOfFour();
  await asOwner(
    "update audit_entries set text = replace(text, 'Sóc Sơn', 'Ba Vì') where number = 3",
  );
  const { breaks } = await verifyChains({ batch: 2 });
  expect(breaks).toEqual([
    {
      chainId,
      number: 3,
      what: "altered",
      shownAt: { number: 3, type: "unit.founded", at: morning },
    },
  ]);
  expect(await words()).toEqual([
    "mục số 3 (unit.founded, 09:32, 29/02/2024) đã bị sửa sau khi ghi",
  ]);
});

test("an entry changed together with its hash breaks the link to the next one", async () => {
  await aChainOfFour();
  await asOwner(`
    update audit_entries set text = replace(text, 'Sóc Sơn', 'Ba Vì') where number = 3;
    update audit_entries set number = number,
      hash = encode(sha256(convert_to(previous_hash || E'\\n' || text, 'UTF8')), 'hex') where number = 3`);
  expect(await words()).toEqual([
    "mục số 4 (unit.founded, 09:32, 29/02/2024) không nối tiếp mục trước nó",
  ]);
});

test("an entry taken out of the middle is missed", async () => {
  await aChainOfFour();
  await asOwner("delete from audit_entries where number = 2");
  expect(await words()).toEqual([
    "mục số 2 không còn; mục kế tiếp còn lại là mục số 3 (unit.founded, 09:32, 29/02/2024)",
  ]);
});

test("a deleted tail shows as cut, and so does a chain of which nothing is left", async () => {
  await aChainOfFour();
  await asOwner("delete from audit_entries where number > 2");
  expect(await words()).toEqual([
    "bị cắt từ mục số 3; mục cuối còn lại là mục số 2 (unit.founded, 09:32, 29/02/2024)",
  ]);
  await asOwner("delete from audit_entries");
  expect(await words()).toEqual(["bị cắt từ mục số 1; không còn mục nào"]);
});

test("entries whose chain was deleted show as well", async () => {
  await aChainOfFour();
  await asOwner("set session_replication_role = replica; delete from audit_chains");
  await asOwner("set session_replication_role = origin");
  expect(await words()).toEqual([
    "đầu chuỗi không khớp với mục cuối, mục số 4 (unit.founded, 09:32, 29/02/2024)",
  ]);
});

test("a tail cut off with its head written anew shows against the papers sealed before, and a year without any chain by itself", async () => {
  const { cluster, sealed } = await aSealedCovenant();
  const chainId = `clusterYear:${cluster.clusterYearId}`;
  const { chain } = sealed.evidence as { chain: { length: number } };
  const sealedAt = chain.length;
  const { gone } = await verifyChains(); // of the years that the scene did not open by the act for it
  expect(await verifyChains()).toMatchObject({ ...nothing, gone });

  await asOwner(`
    set session_replication_role = replica;
    delete from audit_entries where chain_id = '${chainId}' and number >= ${sealedAt};
    update audit_chains c set (length, head_hash) = (
      select number, hash from audit_entries where chain_id = c.id order by number desc limit 1) where id = '${chainId}'`);
  const cut = { breaks: [], gone, unmatched: [{ number: sealedAt }] };
  expect(await verifyChains()).toMatchObject(cut);
  await asOwner(`
    delete from audit_entries where chain_id = '${chainId}'; delete from audit_chains where id = '${chainId}';
    set session_replication_role = origin`);
  expect(await verifyChains()).toMatchObject({ ...cut, gone: [...gone, chainId].sort() });
});

test("every broken chain is named once, the whole ones are not", async () => {
  const chains = await Promise.all([aChainOfTwo(), aChainOfTwo(), aChainOfTwo()]);
  const broken = [chains[0], chains[2]].sort();
  await asOwner("update audit_entries set type = 'unit.ended' where chain_id = any($1)", [broken]);
  const found = await verifyChains();
  expect(found).toMatchObject({ chains: 3, entries: 6 });
  expect(found.breaks.map(({ chainId, number }) => ({ chainId, number }))).toEqual(
    broken.map((chainId) => ({ chainId, number: 1 })),
  );
});

test("a chain is called by the name of its office", async () => {
  const chainId = await aChainOfFour();
  expect(await namesOfChains([chainId])).toEqual(
    new Map([[chainId, "Ủy ban MTTQ Việt Nam thành phố Hà Nội"]]),
  );
});

test("npm run audit:verify says so in words and by its exit code", async () => {
  await aChainOfFour();
  const run = () =>
    spawnSync(process.execPath, ["lib/launch/audit-verify.ts"], { encoding: "utf8" });
  expect(run()).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/1 chuỗi nhật ký, 4 mục.*\n.*còn nguyên vẹn/),
  });
  await asOwner("update audit_entries set at = now() where number = 4");
  expect(run()).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/Ủy ban MTTQ Việt Nam thành phố Hà Nội .*: mục số 4 .* bị sửa/),
  });
});
