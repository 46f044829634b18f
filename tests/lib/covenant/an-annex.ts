import { at } from "@/lib/clock";
import { draftAnnex } from "@/lib/covenant/commands/draft-annex";
import { openForSigning } from "@/lib/covenant/commands/open-for-signing";
import { presentToConference } from "@/lib/covenant/commands/present-to-conference";
import { recordAdoption } from "@/lib/covenant/commands/record-adoption";
import { saveDraft } from "@/lib/covenant/commands/save-draft";
import { scene } from "@/tests/support/scene";
import { aClusterOfFive, type ClusterOfFive, morning } from "./a-cluster-of-five";
import { aConference, anOpenCovenant, openText, readAndSign } from "./a-covenant";

/** A covenant of two units, signed by both. */
export const inForce = scene("a covenant of two in force", makeInForce);

async function makeInForce() {
  const cluster = await aClusterOfFive({ members: 2 });
  const text = await anOpenCovenant(cluster);
  for (const chair of cluster.chairs) await readAndSign(chair, text);
  return { cluster, text };
}

export const added = { id: null, title: "", text: "Xây dựng mô hình điểm." };
export const changed = {
  id: null,
  change: "2",
  title: "Khen thưởng",
  text: "Nâng cao chất lượng.",
};

export function annexWords({ indicatorId }: ClusterOfFive, covenantId: string, contents: object[]) {
  return {
    ...{ covenantId, revision: 1, title: "Phụ lục số 1 của Giao ước thi đua năm 2024" },
    ...{ preamble: "", contents: contents as (typeof changed)[] },
    targets: [{ indicatorId, typed: "90%" }],
  };
}

/** Drafted, adopted and open for signing, over the covenant. */
export const anOpenAnnex = scene("an open annex", makeOpenAnnex);

async function makeOpenAnnex(cluster: ClusterOfFive, covenantId: string, other = {}) {
  const { secretary } = cluster;
  const annexId = await draftAnnex(secretary, { covenantId });
  const { revision } = await saveDraft(secretary, {
    ...annexWords(cluster, annexId, [changed, added]),
    ...other,
  });
  await presentToConference(secretary, { covenantId: annexId, revision });
  const eventId = await aConference(cluster.clusterYearId);
  const hands = { presentUnits: 2, agreedUnits: 2, disagreedUnits: 0 };
  const adoption = { covenantId: annexId, revision, eventId, ...hands };
  await at(morning, () => recordAdoption(secretary, adoption));
  await at(morning, () =>
    openForSigning(secretary, { covenantId: annexId, revision, witnesses: [] }),
  );
  return openText(annexId);
}
