import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { beginSecondFactor } from "@/lib/account/commands/add-second-factor";
import { issueConsoleCode, issueResetCode } from "@/lib/account/commands/issue-reset-code";
import { openSession } from "@/lib/account/commands/open-session";
import { redeemResetCode } from "@/lib/account/commands/redeem-reset-code";
import { canonicalCode } from "@/lib/account/one-time-code";
import { findSession } from "@/lib/auth/find-session";
import { at, now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import {
  actingFirst,
  aPerson,
  aPlace,
  assign,
  aVisitor,
  password,
  signedIn,
} from "@/tests/support/accounts";
import { recorded } from "@/tests/support/audit";

const newPassword = "năm chú vịt bơi";

/** A city, one of its districts, an administrator of each, and somebody of the district's. */
async function aDistrict() {
  const city = await aPlace("Hà Nội");
  const district = await aPlace("Đông Anh", city);
  const person = await aPerson(city, { fullName: "Lê Thị Cúc" });
  await assign(person.id, { role: "unitReporter", unitId: district });
  return { city, district, person };
}

async function anAdministrator(unitId: string) {
  const person = await aPerson(unitId);
  await assign(person.id, { role: "systemAdmin", unitId });
  return actingFirst(person);
}

function typed({ userName: name }: { userName: string }, oneTimeCode: string) {
  return { name, oneTimeCode, newPassword, newPasswordAgain: newPassword };
}

test("a code read over the telephone sets a new password once, and ends every session", async () => {
  const { city, person } = await aDistrict();
  const administrator = await anAdministrator(city);
  const { sessionId } = await signedIn(person);
  const { code, expiresAt } = await issueResetCode(administrator, { personId: person.id });
  expect(expiresAt.getTime() - now().getTime()).toBeGreaterThan(29 * 60_000);

  await redeemResetCode(aVisitor(), typed(person, code));
  expect(await findSession(sessionId, now())).toBeNull();
  const opened = await openSession(aVisitor(), { name: person.userName, password: newPassword });
  expect(await findSession(opened, now())).toMatchObject({ mustChangePassword: false });
  await expect(redeemResetCode(aVisitor(), typed(person, code))).rejects.toThrow(
    "account.resetCodeWrong",
  );
  expect(await recorded()).toEqual(["account.resetCodeIssued", "account.resetCodeUsed"]);
});

test("the record says who gave the code and never the code", async () => {
  const { city, person } = await aDistrict();
  const administrator = await anAdministrator(city);
  const { code } = await issueResetCode(administrator, { personId: person.id });
  const [entry] = await db.auditEntry.findMany();
  expect(entry?.personId).toBe(administrator.personId);
  expect(entry?.text).not.toContain(code);
  const [kept] = await db.resetCode.findMany();
  expect(JSON.stringify(kept)).not.toContain(code);
});

test("one code used twice at once works once", async () => {
  const { city, person } = await aDistrict();
  const administrator = await anAdministrator(city);
  const { code } = await issueResetCode(administrator, { personId: person.id });
  const outcomes = await Promise.allSettled(
    [1, 2, 3].map(() => redeemResetCode(aVisitor(), typed(person, code))),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("a code is worth nothing after half an hour, after five wrong tries, or once another is given", async () => {
  const { city, person } = await aDistrict();
  const administrator = await anAdministrator(city);
  const issue = async () => (await issueResetCode(administrator, { personId: person.id })).code;
  const refused = (code: string) =>
    expect(redeemResetCode(aVisitor(), typed(person, code))).rejects.toThrow(
      "account.resetCodeWrong",
    );

  const late = await issue();
  await at(new Date(now().getTime() + 31 * 60_000), () => refused(late));
  const overtaken = await issue();
  const worn = await issue();
  await refused(overtaken);
  for (let n = 0; n < 4; n++) await refused("AAAAAAAA");
  await refused(worn);
});

test("an unknown account gets the same answer, and trying from one address slows down", async () => {
  const visitor = aVisitor();
  const nobody = typed({ userName: "khongco" }, "AAAAAAAA");
  for (let n = 0; n < 5; n++)
    await expect(redeemResetCode(visitor, nobody)).rejects.toThrow("account.resetCodeWrong");
  await expect(redeemResetCode(visitor, nobody)).rejects.toThrow("signIn.wait");
});

test("a new password made of one's name is refused, and the code stays good", async () => {
  const { city, person } = await aDistrict();
  const administrator = await anAdministrator(city);
  const { code } = await issueResetCode(administrator, { personId: person.id });
  const own = { ...typed(person, code), newPassword: "lethicuc1975", newPasswordAgain: "" };
  await expect(redeemResetCode(aVisitor(), own)).rejects.toThrow("account.passwordOwnWords");
  await redeemResetCode(aVisitor(), typed(person, code));
});

test("a code lets in someone whose account had to wait", async () => {
  const { city, person } = await aDistrict();
  const administrator = await anAdministrator(city);
  const input = { name: person.userName, password: "sai" };
  for (let n = 0; n < 5; n++)
    await expect(openSession(aVisitor(), input)).rejects.toThrow("signIn.wrong");
  const { code } = await issueResetCode(administrator, { personId: person.id });
  await redeemResetCode(aVisitor(), typed(person, code));
  await openSession(aVisitor(), { name: person.userName, password: newPassword });
});

test("the second factor goes only where the administrator said so", async () => {
  const { city, person } = await aDistrict();
  const administrator = await anAdministrator(city);
  await beginSecondFactor(await signedIn(person));
  const secret = async () =>
    (await db.credential.findUniqueOrThrow({ where: { personId: person.id } })).totpSecret;

  const plain = await issueResetCode(administrator, { personId: person.id });
  await redeemResetCode(aVisitor(), typed(person, plain.code));
  expect(await secret()).not.toBeNull();

  const lost = await issueResetCode(administrator, {
    personId: person.id,
    removesSecondFactor: "on",
  });
  const again = { ...typed(person, lost.code), newPassword: "sáu chú gà gáy to" };
  await redeemResetCode(aVisitor(), again);
  expect(await secret()).toBeNull();
  expect(await recorded()).toContain("account.secondFactorRemoved");
});

test("the district's and the city's administrators give codes; another district's does not, and nothing is recorded", async () => {
  const { city, district, person } = await aDistrict();
  const other = await anAdministrator(await aPlace("Sóc Sơn", city));
  await expect(issueResetCode(other, { personId: person.id })).rejects.toThrow("notAllowed");
  expect(await recorded()).toEqual([]);
  for (const unitId of [district, city])
    await issueResetCode(await anAdministrator(unitId), { personId: person.id });
});

test("a district's administrator does not open the account of one who also works for the city", async () => {
  const { city, district, person } = await aDistrict();
  await assign(person.id, { role: "systemAdmin", unitId: city });
  const administrator = await anAdministrator(district);
  await expect(issueResetCode(administrator, { personId: person.id })).rejects.toThrow(
    "notAllowed",
  );
});

test("nobody is given a code for a disabled account, or for no account at all", async () => {
  const { city, person } = await aDistrict();
  const administrator = await anAdministrator(city);
  await expect(issueResetCode(administrator, { personId: crypto.randomUUID() })).rejects.toThrow(
    "notFound",
  );
  await db.person.update({ where: { id: person.id }, data: { disabledAt: now() } });
  await expect(issueResetCode(administrator, { personId: person.id })).rejects.toThrow(
    "account.disabled",
  );
  await expect(openSession(aVisitor(), { name: person.userName, password })).rejects.toThrow(
    "signIn.wrong",
  );
});

test("whoever holds the machine makes a code for an administrator whom no other can help", async () => {
  const city = await aPlace("Hà Nội");
  const person = await aPerson(city);
  await assign(person.id, { role: "systemAdmin", unitId: city });
  await beginSecondFactor(await signedIn(person));
  const { code } = await issueConsoleCode(person.userName);
  await redeemResetCode(aVisitor(), typed(person, code));
  const { totpSecret } = await db.credential.findUniqueOrThrow({ where: { personId: person.id } });
  expect(totpSecret).toBeNull();
  await expect(issueConsoleCode("khongco")).rejects.toThrow("notFound");
});

test("npm run account:code prints it, and says so in words when there is no such account", async () => {
  const person = await aPerson(await aPlace("Hà Nội"));
  const folder = mkdtempSync(join(tmpdir(), "account-code-"));
  mkdirSync(join(folder, "office"));
  writeFileSync(join(folder, "office/secrets"), "");
  const run = (name: string) =>
    spawnSync(process.execPath, ["lib/launch/account-code.ts", "--office", name], {
      encoding: "utf8",
      env: { ...process.env, DATA_DIR: folder },
    });
  const { status, stdout } = run(person.userName);
  const [, code = ""] = /Mã dùng một lần: ([A-Z0-9-]{9}),/.exec(stdout) ?? [];
  expect(status).toBe(0);
  await redeemResetCode(aVisitor(), typed(person, canonicalCode(code)));
  expect(run("khongco")).toMatchObject({
    status: 1,
    stdout: "",
    stderr: expect.stringContaining(`Không có tài khoản nào tên "khongco"`),
  });
  rmSync(folder, { recursive: true });
});
