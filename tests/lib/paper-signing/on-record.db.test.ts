import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { signPaper } from "@/lib/paper-signing/commands/sign-paper";
import { getSigning } from "@/lib/paper-signing/queries/get-signing";
import { listSignedCopies } from "@/lib/signed-copy/queries/list-copies";
import { password } from "@/tests/support/accounts";
import { aTelephoneOf } from "../covenant/a-telephone";
import { aCount, anOpenPaper, morning, open, scan, sign, whence } from "./an-open-paper";

async function dataOf(type: string) {
  const entries = await db.auditEntry.findMany({ where: { type }, orderBy: { number: "asc" } });
  return entries.map(({ text }) => JSON.parse(text).data as Record<string, unknown>);
}

test("the opening's entry names the assignment of each place, and nothing where a pen signs", async () => {
  const { secretary, head, presider, ref } = await aCount();
  await open(secretary, ref, [head, null, presider]);
  const named = [head, null, presider].map((signer) => signer?.capacity.assignmentId ?? "");
  expect(await dataOf("paperSigning.opened")).toMatchObject([{ assignments: named }]);
});

test("each signature's entry says how its signer proved who they are", async () => {
  const { head, member, signingId, textHash } = await anOpenPaper();
  await db.credential.updateMany({ data: { mustChange: false } });
  await sign(head, { signingId, position: 1, textHash });
  const codeAt = await at(morning, () => aTelephoneOf(member));
  const later = new Date(morning.getTime() + 30_000);
  const byCode = { signingId, position: 2, textHash, password: "", oneTimeCode: codeAt(later) };
  await at(later, () => signPaper(member, byCode, whence));
  expect(await dataOf("paperSigning.signed")).toMatchObject([
    { place: "TỔ TRƯỞNG TỔ KIỂM PHIẾU Trần Thị Bình", proof: "password" },
    { place: "THÀNH VIÊN Lê Văn Hùng", proof: "oneTimeCode" },
  ]);
  expect(JSON.stringify(await dataOf("paperSigning.signed"))).not.toContain(password);
});

test("whoever confirms a scan is shown the hash of the words that were frozen", async () => {
  const { secretary, presider, ref, signingId, textHash } = await anOpenPaper();
  await scan(secretary, ref, ["THÀNH VIÊN Lê Văn Hùng"]);
  const { copies = [] } = (await at(morning, () => listSignedCopies(presider, ref))) ?? {};
  expect(copies).toMatchObject([{ mayConfirm: true, signing: { textHash } }]);
  const seen = await at(morning, () => getSigning(presider, signingId));
  expect(seen?.textHash).toBe(copies[0]?.signing?.textHash);
});
