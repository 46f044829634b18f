import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { receiveHandover } from "@/lib/handover/commands/receive-handover";
import { checkFile } from "@/lib/seal/queries/check-document";
import { addSignedCopy } from "@/lib/signed-copy/commands/add-signed-copy";
import { decideSignedCopy } from "@/lib/signed-copy/commands/decide-signed-copy";
import { sealCopy } from "@/lib/signed-copy/commands/seal-copy";
import { getSealedCopy } from "@/lib/signed-copy/queries/get-sealed-copy";
import { listSignedCopies } from "@/lib/signed-copy/queries/list-copies";
import { recorded } from "@/tests/support/audit";
import { aFile, aPdf } from "@/tests/support/files";
import { morning } from "../covenant/a-cluster-of-five";
import { given, twoLeads } from "./a-handover";

const visitor = { address: "203.0.113.7", userAgent: "a phone" };

test("the hand-over signed by both sides comes back as a scan, is confirmed by another, and is known to the check page by match alone", async () => {
  const leads = await twoLeads();
  const { clusterYearId, oldLead, newLead, secretary, member } = leads;
  const ref = { paper: "handover", subjectId: clusterYearId } as const;
  const add = (actor: Actor, signers: readonly string[]) =>
    at(morning, () =>
      addSignedCopy(actor, {
        ...{ ...ref, scan: aFile(aPdf("Biên bản")), signers: [...signers] },
        ...{ signingId: "", textHash: "" },
      }),
    );
  await given(leads);
  // Handed over and not received: there is nothing to be signed by both yet.
  expect(await listSignedCopies(secretary, ref)).toBeNull();
  await expect(add(secretary, ["BÊN GIAO Nguyễn Văn An"])).rejects.toThrow("notFound");
  await at(morning, () => receiveHandover(newLead, { clusterYearId, revision: 2 }));

  const signers = (await listSignedCopies(secretary, ref))?.signers ?? [];
  expect(signers).toEqual(["BÊN GIAO Nguyễn Văn An", "BÊN NHẬN Nguyễn Văn An"]);
  await expect(add(secretary, signers.slice(0, 1))).rejects.toMatchObject({
    ...{ code: "signedCopy.signatureMissing", facts: { missing: "BÊN NHẬN Nguyễn Văn An" } },
  });
  await expect(add(member, signers)).rejects.toThrow("notAllowed");
  const copyId = await add(secretary, signers);
  await expect(
    at(morning, () => decideSignedCopy(secretary, { decision: "confirm", copyId })),
  ).rejects.toThrow("signedCopy.own");
  await at(morning, () => decideSignedCopy(oldLead, { decision: "confirm", copyId }));
  await at(morning, () => sealCopy(copyId));

  expect(await db.sealedDocument.findMany()).toMatchObject([
    { kind: "signedCopy", subjectId: copyId, disclosure: "matchOnly" },
  ]);
  expect((await recorded()).slice(-3)).toEqual([
    ...["signedCopy.added", "signedCopy.confirmed", "signedCopy.sealed"],
  ]);
  const sealed = await getSealedCopy(member, copyId);
  const file = new File([new Uint8Array(sealed?.file ?? Buffer.alloc(0))], "ban-giao.pdf");
  expect(await checkFile(visitor, { file, code: "" })).toMatchObject({
    ...{ outcome: "matches", paper: { evidence: null } },
  });
  const altered = new File([new Uint8Array([...(sealed?.file ?? []), 10])], "ban-giao.pdf");
  expect(await checkFile(visitor, { file: altered, code: "" })).not.toMatchObject({
    outcome: "matches",
  });
});
