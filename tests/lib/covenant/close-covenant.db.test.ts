import { expect, test } from "vitest";
import { closeCovenant } from "@/lib/covenant/commands/close-covenant";
import { getCovenant } from "@/lib/covenant/queries/get-covenant";
import { db } from "@/lib/db/client";
import { asOwner } from "@/tests/support/own-database";
import { aClusterOfFive, chairOf } from "./a-cluster-of-five";
import { anOpenCovenant, readAndSign, recorded, statusOf } from "./a-covenant";

const results = [
  { outcome: "achieved" as const, words: "" },
  { outcome: "notAchieved" as const, words: "Đạt 4/5 tập thể." },
];

async function inForce() {
  const cluster = await aClusterOfFive({ members: 2 });
  const text = await anOpenCovenant(cluster);
  for (const chair of cluster.chairs) await readAndSign(chair, text);
  return { cluster, text };
}

function review(id: string) {
  return db.clusterYear.update({ where: { id }, data: { phase: "reviewing" } });
}

test("a covenant in force is closed once, when the year is reviewed, with what came of each content", async () => {
  const { cluster, text } = await inForce();
  const { covenantId } = text;
  const close = () => closeCovenant(cluster.secretary, { ...text, results });
  await expect(close()).rejects.toThrow("covenant.yearStillRunning");
  const early = await getCovenant(cluster.secretary, covenantId);
  expect(early?.viewer.acts?.closeCovenant).toContain(
    "“Đăng ký, ký giao ước”; Giao ước được tổng kết khi năm ở giai đoạn “Tổng kết, bình xét”.",
  );

  await review(cluster.clusterYearId);
  await expect(closeCovenant(chairOf(cluster, 1), { ...text, results })).rejects.toThrow(
    "notAllowed",
  );
  const twice = await Promise.allSettled([close(), close()]);
  expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect([await statusOf(covenantId), (await recorded()).at(-1)]).toEqual(["closed", "closed"]);
  await expect(close()).rejects.toThrow("covenant.alreadyClosed");

  const seen = await getCovenant(chairOf(cluster, 0), covenantId);
  expect(seen?.closing?.results).toEqual(results.map((each, i) => ({ number: i + 1, ...each })));
});

test("a campaign's covenant is closed when the campaign is over, while the year runs on", async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  const text = await anOpenCovenant(cluster, "Đợt cao điểm");
  for (const chair of cluster.chairs) await readAndSign(chair, text);
  await closeCovenant(cluster.secretary, { ...text, results });
  expect(await statusOf(text.covenantId)).toBe("closed");
});

test("results that leave a content out, say nothing of a miss, or are of another text leave nothing", async () => {
  const { cluster, text } = await inForce();
  await review(cluster.clusterYearId);
  const refused = async (seen: Partial<Parameters<typeof closeCovenant>[1]>, code: string) => {
    const input = { ...text, results, ...seen };
    await expect(closeCovenant(cluster.secretary, input)).rejects.toThrow(code);
  };
  await refused({ results: results.slice(0, 1) }, "covenant.resultsOfOtherText");
  await refused({ textHash: "0".repeat(64) }, "covenant.resultsOfOtherText");
  const silent = [results[0], { ...results[1], words: "" }] as typeof results;
  await refused({ results: silent }, "covenant.resultUnsaid");
  expect([await statusOf(text.covenantId), await db.contentResult.count()]).toEqual(["inForce", 0]);
});

test("the database keeps results as they were typed, and closes no covenant without them", async () => {
  const { cluster, text } = await inForce();
  await expect(asOwner("update covenants set status = 'closed'")).rejects.toThrow("its results");
  await review(cluster.clusterYearId);
  await closeCovenant(cluster.secretary, { ...text, results });
  await expect(asOwner("update content_results set words = 'khác'")).rejects.toThrow("stays");
  await expect(
    asOwner(`insert into content_results values ('${text.covenantId}', 3, 'achieved', '')`),
  ).rejects.toThrow("in force");
});
