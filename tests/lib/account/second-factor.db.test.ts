import { Secret, TOTP } from "otpauth";
import { expect, test } from "vitest";
import { beginSecondFactor, confirmSecondFactor } from "@/lib/account/commands/add-second-factor";
import { openSession } from "@/lib/account/commands/open-session";
import { passSecondFactor } from "@/lib/account/commands/pass-second-factor";
import { removeSecondFactor } from "@/lib/account/commands/remove-second-factor";
import { getEnrolment } from "@/lib/account/queries/enrolment";
import type { Holder } from "@/lib/auth/actor";
import { findSession } from "@/lib/auth/find-session";
import { at, now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { aPerson, aPlace, aVisitor, holderOf, password, signedIn } from "@/tests/support/accounts";
import { recorded } from "@/tests/support/audit";

const noon = new Date("2024-03-01T12:00:00+07:00");
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

/** What the person's telephone would show, once it has been given the secret. */
async function aTelephone(holder: Holder) {
  await beginSecondFactor(holder);
  const { secret = "" } = (await getEnrolment(holder)) ?? {};
  const totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(" ", "")) });
  return (moment: Date) => ({
    currentPassword: password,
    oneTimeCode: totp.generate({ timestamp: moment.getTime() }),
  });
}

async function withSecondFactor() {
  const person = await aPerson(await aPlace("Hà Nội"));
  const holder = await signedIn(person);
  const shown = await aTelephone(holder);
  await confirmSecondFactor(holder, shown(now()));
  return { person, holder, shown };
}

test("a second factor counts from the first right code on, and ends other sessions", () =>
  at(noon, async () => {
    const person = await aPerson(await aPlace("Hà Nội"));
    const [here, elsewhere] = [await signedIn(person), await signedIn(person)];
    const shown = await aTelephone(here);
    await expect(
      confirmSecondFactor(here, { currentPassword: password, oneTimeCode: "000000" }),
    ).rejects.toThrow("account.codeWrong");
    expect(await findSession(here.sessionId, noon)).toMatchObject({ hasSecondFactor: false });

    await confirmSecondFactor(here, shown(noon));
    expect(await findSession(here.sessionId, noon)).toMatchObject({ hasSecondFactor: true });
    expect(await findSession(elsewhere.sessionId, noon)).toBeNull();
    expect(await getEnrolment(here)).toBeNull();
    await expect(beginSecondFactor(here)).rejects.toThrow("account.secondFactorStands");
    expect(await recorded()).toEqual(["account.secondFactorAdded"]);
  }));

test("whoever sits at an open screen without the password adds no telephone of theirs", () =>
  at(noon, async () => {
    const here = await signedIn(await aPerson(await aPlace("Hà Nội")));
    const shown = await aTelephone(here);
    const guess = () => confirmSecondFactor(here, { ...shown(noon), currentPassword: "sai" });
    for (let n = 0; n < 5; n++) await expect(guess()).rejects.toThrow("account.passwordWrong");
    await expect(guess()).rejects.toThrow("signIn.wait");
    expect(await findSession(here.sessionId, noon)).toMatchObject({ hasSecondFactor: false });
    expect(await recorded()).toEqual([]);
  }));

test("the secret is stored sealed, and for its own person only", () =>
  at(noon, async () => {
    const { holder } = await withSecondFactor();
    const other = await aPerson(await aPlace("Huế"));
    const { totpSecret } = await db.credential.findUniqueOrThrow({
      where: { personId: holder.personId },
    });
    expect(totpSecret).not.toMatch(/^[A-Z2-7]{32}$/);
    await db.credential.update({ where: { personId: other.id }, data: { totpSecret } });
    const opened = await openSession(aVisitor(), { name: other.userName, password });
    await db.credential.update({ where: { personId: other.id }, data: { totpSince: noon } });
    await expect(
      passSecondFactor(holderOf(other, opened), { oneTimeCode: "000000" }),
    ).rejects.toThrow("Unsupported state");
  }));

test("a secret that waits is shown, and confirmed, only at the screen that asked for it", () =>
  at(noon, async () => {
    const person = await aPerson(await aPlace("Hà Nội"));
    const [here, elsewhere] = [await signedIn(person), await signedIn(person)];
    const shown = await aTelephone(here);
    expect(await getEnrolment(elsewhere)).toBeNull();
    await expect(confirmSecondFactor(elsewhere, shown(noon))).rejects.toThrow(
      "account.enrolmentMissing",
    );
    await beginSecondFactor(elsewhere);
    await expect(confirmSecondFactor(here, shown(noon))).rejects.toThrow(
      "account.enrolmentMissing",
    );
  }));

test("past the code the session goes on under a new id, the old one opens nothing", async () => {
  const { person, shown } = await at(noon, withSecondFactor);
  await at(later(60), async () => {
    const before = await openSession(aVisitor(), { name: person.userName, password });
    const after = await passSecondFactor(holderOf(person, before), shown(now()));
    expect(await findSession(before, now())).toBeNull();
    expect(await findSession(after, now())).toMatchObject({ secondFactorDue: false });
    await expect(passSecondFactor(holderOf(person, before), shown(later(90)))).rejects.toThrow(
      "notFound",
    );
  });
});

test("a session waits for the code, and one code opens one session", async () => {
  const { person, shown } = await at(noon, withSecondFactor);
  const input = { name: person.userName, password };
  await at(later(60), async () => {
    const [first, second] = [
      await openSession(aVisitor(), input),
      await openSession(aVisitor(), input),
    ];
    expect(await findSession(first, now())).toMatchObject({ secondFactorDue: true });
    const outcomes = await Promise.allSettled(
      [first, second].map((id) => passSecondFactor(holderOf(person, id), shown(now()))),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

test("neither the code that turned it on nor an older one is taken again", async () => {
  const { person, shown } = await at(noon, withSecondFactor);
  await at(later(20), async () => {
    const holder = holderOf(
      person,
      await openSession(aVisitor(), { name: person.userName, password }),
    );
    for (const moment of [noon, later(-30)])
      await expect(passSecondFactor(holder, shown(moment))).rejects.toThrow("account.codeWrong");
    await passSecondFactor(holder, shown(later(30)));
  });
});

test("a telephone may be half a minute early or late, not more", async () => {
  const { person, shown } = await at(noon, withSecondFactor);
  await at(later(600), async () => {
    const holder = holderOf(
      person,
      await openSession(aVisitor(), { name: person.userName, password }),
    );
    for (const seconds of [540, 660])
      await expect(passSecondFactor(holder, shown(later(seconds)))).rejects.toThrow();
    await passSecondFactor(holder, shown(later(570)));
  });
});

test("guessing codes slows down, and a right password makes no room for more", async () => {
  const { person } = await at(noon, withSecondFactor);
  await at(later(600), async () => {
    const input = { name: person.userName, password };
    const holder = holderOf(person, await openSession(aVisitor(), input));
    const guess = () => passSecondFactor(holder, { oneTimeCode: "000000" });
    for (let n = 0; n < 5; n++) await expect(guess()).rejects.toThrow("account.codeWrong");
    await openSession(aVisitor(), input);
    await expect(guess()).rejects.toThrow("signIn.wait");
  });
});

test("turning it off takes the password and a code", async () => {
  const { holder, shown } = await at(noon, withSecondFactor);
  await at(later(60), async () => {
    const code = shown(now());
    await expect(removeSecondFactor(holder, { ...code, currentPassword: "sai" })).rejects.toThrow(
      "account.passwordWrong",
    );
    await expect(
      removeSecondFactor(holder, { currentPassword: password, oneTimeCode: "000000" }),
    ).rejects.toThrow("account.codeWrong");
    await removeSecondFactor(holder, code);
    expect(await findSession(holder.sessionId, now())).toMatchObject({ hasSecondFactor: false });
    expect(await recorded()).toEqual(["account.secondFactorAdded", "account.secondFactorRemoved"]);
  });
});
