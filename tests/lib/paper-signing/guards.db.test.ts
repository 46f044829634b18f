import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { withdrawPaper } from "@/lib/paper-signing/commands/withdraw-paper";
import { asOwner } from "@/tests/support/own-database";
import { aCount, anOpenPaper, morning, open, sign } from "./an-open-paper";

test("two who sign last at once complete it exactly once, twenty times", {
  timeout: 120_000,
}, async () => {
  const { secretary, head, member, presider, ref } = await aCount();
  let round = await open(secretary, ref, [head, member, presider]);
  for (let run = 1; run <= 20; run++) {
    const signingId = round;
    const { textHash } = await db.paperSigning.findUniqueOrThrow({ where: { id: signingId } });
    await sign(member, { signingId, position: 2, textHash });
    await Promise.all([
      sign(head, { signingId, position: 1, textHash }),
      sign(presider, { signingId, position: 3, textHash }),
    ]);
    expect(await db.paperCompletion.count({ where: { signingId } })).toBe(1);
    expect(await db.job.count({ where: { kind: "paperSigning.seal", subjectId: signingId } })).toBe(
      1,
    );
    if (run === 20) break;
    // As if it had never been: the next run begins on the same paper.
    await asOwner("set session_replication_role = replica; delete from paper_completions");
    await asOwner("set session_replication_role = origin");
    await at(morning, () => withdrawPaper(secretary, { signingId, textHash, reason: "Lần sau" }));
    round = await open(secretary, ref, [head, member, presider]);
  }
  expect(await db.paperSignature.count()).toBe(60);
});

test("what was opened and signed changes for nobody", async () => {
  const { head, secretary, signingId, textHash, member } = await anOpenPaper();
  await sign(head, { signingId, position: 1, textHash });
  for (const sql of [
    "update paper_signings set canonical_text = 'khác'",
    "update paper_places set name = 'Ai Đó'",
    "delete from paper_signatures",
    ...["signatures", "completions", "withdrawals"].map((name) => `truncate paper_${name}`),
    "truncate paper_places cascade",
    "update paper_signatures set signer_name = 'Ai Đó'",
  ])
    await expect(asOwner(sql)).rejects.toThrow("stand");
  await expect(
    asOwner(`insert into paper_completions values ('${signingId}', now())`),
  ).rejects.toThrow("every place signed");
  await expect(
    asOwner(`insert into paper_places select id, 9, '{}', 'Ai Đó', null, null from paper_signings`),
  ).rejects.toThrow("with its opening");
  const forged = (hash: string, personId: string, assignmentId: string) =>
    asOwner(
      `insert into paper_signatures (signing_id, position, way, text_hash, signer_name, signer_post, capacity, signed_at,
         address, user_agent, person_id, assignment_id)
       values ('${signingId}', 2, 'inApp', '${hash}', '', '', '', now(), '', '', '${personId}', '${assignmentId}')`,
    );
  const { assignmentId } = member.capacity;
  await expect(forged("0".repeat(64), member.personId, assignmentId)).rejects.toThrow("frozen");
  await expect(
    forged(textHash, secretary.personId, secretary.capacity.assignmentId),
  ).rejects.toThrow("whom it is for");
  await expect(
    asOwner(
      `insert into paper_signings select gen_random_uuid(), cluster_year_id, paper, subject_id, 2, canonical_text, text_hash,
         description, person_id, person_name, now() from paper_signings`,
    ),
  ).rejects.toThrow("open for signing");
});
