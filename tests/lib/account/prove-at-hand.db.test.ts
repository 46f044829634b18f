import { expect, test } from "vitest";
import { proveAtHand } from "@/lib/account/commands/prove-at-hand";
import { db } from "@/lib/db/client";
import { actingFirst, aPerson, aPlace, assign, aVisitor, password } from "@/tests/support/accounts";

/** A tablet opened by one person and passed to another, whose account another office looks after. */
async function aSharedDevice() {
  const office = await aPlace("Hà Nội");
  const host = await aPerson(office, { fullName: "Trần Văn Tú" });
  await assign(host.id, { role: "unitReporter", unitId: office });
  const elsewhere = await aPlace("Đông Anh", office);
  const { id: personId } = await aPerson(elsewhere, { fullName: "Lê Thị Cúc" });
  const device = { host: await actingFirst(host), visitor: aVisitor() };
  const type = (typed: string) => proveAtHand(device, { personId, password: typed });
  return { type, host, personId, elsewhere };
}

const entriesOf = (chainId: string) =>
  db.auditEntry.findMany({
    where: { chainId },
    select: { type: true, personId: true, subjectIds: true, text: true },
  });

test("a wrong password is on record beside the account it was tried for, by the host; a right one and a try kept waiting are not", async () => {
  const { type, host, personId, elsewhere } = await aSharedDevice();
  const chain = `owner:${elsewhere}`;
  await type(password);
  expect(await entriesOf(chain)).toEqual([]);

  for (let number = 1; number <= 5; number++)
    await expect(type("không phải")).rejects.toThrow("account.passwordWrong");
  await expect(type("không phải")).rejects.toThrow("signIn.wait");
  const entries = await entriesOf(chain);
  expect(entries).toHaveLength(5);
  expect(entries[0]).toMatchObject({ type: "account.wrongAtHand", personId: host.id });
  expect(entries[0]?.subjectIds).toContain(personId);
  expect(JSON.parse(entries[0]?.text ?? "").data).toMatchObject({ secret: "password" });
  expect(entries[0]?.text).not.toContain("không phải");
});
