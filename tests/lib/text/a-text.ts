import { at } from "@/lib/clock";
import { draftCovenant } from "@/lib/covenant/commands/draft-covenant";
import { presentToConference } from "@/lib/covenant/commands/present-to-conference";
import { recordAdoption } from "@/lib/covenant/commands/record-adoption";
import { saveDraft } from "@/lib/covenant/commands/save-draft";
import { db } from "@/lib/db/client";
import { issueText } from "@/lib/text/commands/issue-text";
import { scene } from "@/tests/support/scene";
import type { ClusterOfFive } from "../covenant/a-cluster-of-five";
import { aConference, allAgree } from "../covenant/a-covenant";
import { morning } from "./a-round";

export const articles = [
  { id: null, chapter: "Quy định chung", title: "Phạm vi", text: "Áp dụng với đơn vị thành viên." },
  { id: null, title: "Bầu Cụm trưởng", text: "Trên một phần hai số phiếu hợp lệ." },
];

/** Thanh Trì leads in these tests, so that there is a chair whose signature is put on record. */
export async function aLead({ clusterYearId, unitIds }: ClusterOfFive) {
  await db.leadershipTerm.create({
    data: {
      ...{ clusterYearId, unitId: unitIds[1] ?? "", role: "lead", way: "acclamation" },
      ...{ document: "Hội nghị", fromOn: new Date("2023-11-08T00:00:00Z") },
    },
  });
}

/** A plan or regulation of two articles, written. */
export const aWrittenText = scene("a written text", makeWrittenText);

async function makeWrittenText(cluster: ClusterOfFive, kind: "plan" | "regulation") {
  const { clusterYearId, secretary } = cluster;
  const covenantId = await draftCovenant(secretary, {
    ...{ clusterYearId, kind, source: "blank", campaign: "" },
  });
  const { revision } = await saveDraft(secretary, {
    ...{ covenantId, revision: 1, title: "Quy chế của Cụm", preamble: "Căn cứ;" },
    ...{ contents: articles, targets: [] },
  });
  return { covenantId, revision };
}

export const anAdoptedText = scene("an adopted text", makeAdoptedText);

async function makeAdoptedText(cluster: ClusterOfFive, kind: "plan" | "regulation") {
  const text = await aWrittenText(cluster, kind);
  await presentToConference(cluster.secretary, text);
  const eventId = await aConference(cluster.clusterYearId);
  await at(morning, () => recordAdoption(cluster.secretary, { ...text, eventId, ...allAgree }));
  return text;
}

export function issue(
  cluster: ClusterOfFive,
  { covenantId, revision }: { covenantId: string; revision: number },
  number = "01/QC-CTĐ",
) {
  return at(morning, () =>
    issueText(cluster.secretary, {
      ...{ textId: covenantId, revision, number, issuedOn: "2024-02-29" },
      ...{ signerName: "Phạm Quốc Hưng", signerPost: "Chủ tịch" },
    }),
  );
}
