import { at } from "@/lib/clock";
import { draftCovenant } from "@/lib/covenant/commands/draft-covenant";
import { openForSigning } from "@/lib/covenant/commands/open-for-signing";
import { presentToConference } from "@/lib/covenant/commands/present-to-conference";
import { recordAdoption } from "@/lib/covenant/commands/record-adoption";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { saveDraft } from "@/lib/covenant/commands/save-draft";
import { signCovenant } from "@/lib/covenant/commands/sign-covenant";
import { db } from "@/lib/db/client";
import { password } from "@/tests/support/accounts";
import { scene } from "@/tests/support/scene";
import { type ClusterOfFive, morning } from "./a-cluster-of-five";

/** Contents are told apart by their words alone. */
export const twoContents = [
  { id: null, title: "", text: "Đẩy mạnh công tác đối ngoại nhân dân." },
  { id: null, title: "Khen thưởng", text: "Nâng cao chất lượng công tác khen thưởng." },
];

export function aDraft({ secretary, clusterYearId }: ClusterOfFive, campaign = "") {
  return draftCovenant(secretary, { clusterYearId, source: "blank", campaign });
}

export const aWrittenDraft = scene("a written draft", makeWrittenDraft);

async function makeWrittenDraft(cluster: ClusterOfFive, campaign = "") {
  const covenantId = await aDraft(cluster, campaign);
  const { revision } = await saveDraft(cluster.secretary, wordsFor(cluster, covenantId));
  return { covenantId, revision };
}

export function wordsFor({ indicatorId }: ClusterOfFive, covenantId: string) {
  return {
    covenantId,
    revision: 1,
    title: "Giao ước thi đua năm 2024",
    preamble: "Căn cứ Quy chế hoạt động của Cụm.",
    contents: twoContents,
    targets: [{ indicatorId, typed: "85%" }],
  };
}

/** A signing conference of a cluster year, on a day. */
export async function aConference(clusterYearId: string, startsAt = morning) {
  const { id } = await db.clusterEvent.create({
    data: {
      clusterYearId,
      kind: "signingConference",
      title: "Hội nghị ký kết Giao ước thi đua năm 2024",
      place: "Thanh Trì",
      startsAt,
    },
  });
  return id;
}

export const aPresentedCovenant = scene("a presented covenant", makePresentedCovenant);

async function makePresentedCovenant(cluster: ClusterOfFive, campaign = "") {
  const draft = await aWrittenDraft(cluster, campaign);
  await presentToConference(cluster.secretary, draft);
  return draft;
}

export const allAgree = { presentUnits: 5, agreedUnits: 5, disagreedUnits: 0 };

export const anAdoptedCovenant = scene("an adopted covenant", makeAdoptedCovenant);

async function makeAdoptedCovenant(cluster: ClusterOfFive, campaign = "") {
  const presented = await aPresentedCovenant(cluster, campaign);
  const units = cluster.unitIds.length;
  const hands = { presentUnits: units, agreedUnits: units, disagreedUnits: 0 };
  const eventId = await aConference(cluster.clusterYearId);
  await at(morning, () => recordAdoption(cluster.secretary, { ...presented, eventId, ...hands }));
  return presented;
}

/** Open for signing on the morning of the conference; gives what a signer's form carries. */
export const anOpenCovenant = scene("an open covenant", makeOpenCovenant);

async function makeOpenCovenant(cluster: ClusterOfFive, campaign = "") {
  const adopted = await anAdoptedCovenant(cluster, campaign);
  const witness = { name: "lãnh đạo Ủy ban MTTQ Việt Nam thành phố Hà Nội", post: "" };
  await at(morning, () => openForSigning(cluster.secretary, { ...adopted, witnesses: [witness] }));
  return openText(adopted.covenantId);
}

export async function openText(covenantId: string) {
  const { version } = await db.covenant.findUniqueOrThrow({
    where: { id: covenantId },
    select: { version: { select: { textHash: true } } },
  });
  return { covenantId, textHash: version?.textHash ?? "" };
}

export const whence = { address: "192.0.2.7", userAgent: "Trình duyệt" };

type Text = { covenantId: string; textHash: string };

export async function readAndSign(chair: ClusterOfFive["secretary"], text: Text) {
  await at(morning, () => recordReading(chair, text));
  await sign(chair, text);
}

export function sign(chair: ClusterOfFive["secretary"], text: Text, typed = password) {
  return at(morning, () => signCovenant(chair, { ...text, password: typed }, whence));
}

/** What is on record, in the order it came about. */
export async function recorded() {
  const entries = await db.auditEntry.findMany({ orderBy: { number: "asc" } });
  return entries.map(({ type }) => type.replace("covenant.", ""));
}

export async function statusOf(covenantId: string) {
  const { status } = await db.covenant.findUniqueOrThrow({ where: { id: covenantId } });
  return status;
}
