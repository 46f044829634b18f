import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { answerReview } from "@/lib/covenant/commands/answer-review";
import { askForReview } from "@/lib/covenant/commands/ask-for-review";
import { releaseUnit } from "@/lib/covenant/commands/release-unit";
import { getCovenant } from "@/lib/covenant/queries/get-covenant";
import { db } from "@/lib/db/client";
import { asOwner } from "@/tests/support/own-database";
import { aClusterOfFive, chairOf, morning } from "./a-cluster-of-five";
import { anOpenCovenant, readAndSign, sign, statusOf } from "./a-covenant";

const reason = "Nội dung 2 chưa nêu kinh phí.";

async function anOpening(members = 2) {
  const cluster = await aClusterOfFive({ members });
  return { cluster, text: await anOpenCovenant(cluster) };
}

type Opening = Awaited<ReturnType<typeof anOpening>>;

async function ask({ cluster, text }: Opening, index = 0) {
  await at(morning, () => askForReview(chairOf(cluster, index), { ...text, reason }));
  return db.covenantReview.findFirstOrThrow({ orderBy: { askedAt: "desc" } });
}

function letOut({ cluster, text }: Opening, index: number) {
  const unitId = cluster.unitIds[index] ?? "";
  return at(morning, () =>
    releaseUnit(cluster.cityLeader, { ...text, unitId, reason: "Chưa kiện toàn." }),
  );
}

test("the reason reaches those who write it and the unit's own leaders; the history does not hold it", async () => {
  const opening = await anOpening();
  const { cluster, text } = opening;
  await ask(opening);
  const read = async (actor: typeof cluster.secretary) =>
    (await getCovenant(actor, text.covenantId))?.viewer.reviews.map((each) => each.reason);
  expect(await read(cluster.secretary)).toEqual([reason]);
  expect(await read(chairOf(cluster, 0))).toEqual([reason]);
  expect(await read(chairOf(cluster, 1))).toEqual([]);
  expect(await read(cluster.cityLeader)).toEqual([]);
  const entry = await db.auditEntry.findFirstOrThrow({ where: { type: "covenant.reviewAsked" } });
  expect(entry.text).not.toContain(reason);
});

test("answered once, then signing goes on and the unit that asked may still sign", async () => {
  const opening = await anOpening();
  const { cluster, text } = opening;
  const { id: reviewId } = await ask(opening);
  const answer = { covenantId: text.covenantId, reviewId, words: "Kinh phí nêu ở Kế hoạch." };
  await expect(answerReview(chairOf(cluster, 1), answer)).rejects.toThrow("notAllowed");
  const twice = await Promise.allSettled([1, 2].map(() => answerReview(cluster.secretary, answer)));
  expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await readAndSign(chairOf(cluster, 0), text);
  await readAndSign(chairOf(cluster, 1), text);
  expect(await statusOf(text.covenantId)).toBe("inForce");
});

test("letting the last unsigned unit stay out brings the covenant into force", async () => {
  const opening = await anOpening();
  const { cluster, text } = opening;
  await readAndSign(chairOf(cluster, 0), text);
  await expect(
    releaseUnit(cluster.secretary, { ...text, unitId: cluster.unitIds[1] ?? "", reason }),
  ).rejects.toThrow("notAllowed");
  await letOut(opening, 1);
  expect(await statusOf(text.covenantId)).toBe("inForce");
});

test("a signature and a release of one unit at once: one stands, the other is told", async () => {
  const opening = await anOpening(3);
  const { cluster, text } = opening;
  await readAndSign(chairOf(cluster, 0), text);
  const chair = chairOf(cluster, 1);
  const both = await Promise.allSettled([readAndSign(chair, text), letOut(opening, 1)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const [signed, released] = [await db.covenantSignature.count(), await db.covenantRelease.count()];
  expect(signed + released).toBe(2);
  expect(await statusOf(text.covenantId)).toBe("openForSigning");
});

test("the database itself refuses a question about a signed text and the signature of a unit let out", async () => {
  const opening = await anOpening(3);
  const { cluster, text } = opening;
  await readAndSign(chairOf(cluster, 0), text);
  await letOut(opening, 1);
  await expect(sign(chairOf(cluster, 1), text)).rejects.toThrow("covenant.released");
  const [unitId, letOutId] = cluster.unitIds;
  await expect(
    asOwner(`insert into covenant_signatures
      select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'unit_id', '${letOutId}'))).*
      from covenant_signatures s where s.unit_id = '${unitId}'`),
  ).rejects.toThrow("stays out");
  await expect(db.covenantRelease.updateMany({ data: { reason: "khác" } })).rejects.toThrow(
    /permission denied/,
  );
});
