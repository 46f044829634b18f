import "server-only";
import { randomUUID } from "node:crypto";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { lockClusterYear } from "@/lib/cluster/commands/lock-cluster-year";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { covenantTitle } from "../labels";
import { canDraftCovenant } from "../policy";
import { findLastYears, lastWordsOf } from "../queries/last-year";
import { targetIndicatorsWhere } from "../queries/target-indicators";
import { draftingRefusal } from "../rules";
import type { DraftCovenantInput, DraftWords } from "../schema";
import { findTargets } from "./find-targets";
import { keepWords } from "./keep-words";
import { about } from "./lock-covenant";

/**
 * Starts a draft, blank or from the words of the cluster's last yearly covenant; gives its id. Refuses `notFound`,
 * `notAllowed`, `covenant.yearClosed`, `covenant.alreadyDrafted`, `covenant.nothingToCopy`.
 */
export function draftCovenant(
  actor: Actor,
  { clusterYearId, source, campaign }: DraftCovenantInput,
) {
  return transaction(async (tx) => {
    // Two drafts of one year at once: the second waits here and then finds the first.
    const clusterYear = await lockClusterYear(tx, clusterYearId);
    authorize(canDraftCovenant(actor, clusterYear));
    const yearly = await tx.covenant.count({ where: { clusterYearId, campaign: null } });
    const { phase } = clusterYear;
    refuse(draftingRefusal({ phase, hasYearly: yearly > 0, forCampaign: campaign !== "" }));

    const title = covenantTitle({ year: clusterYear.year, campaign });
    const last = source === "lastYear" ? await findLastYears(tx, clusterYear) : null;
    if (source === "lastYear" && !last) throw new Refusal("covenant.nothingToCopy");
    const words = last ? copied(title, lastWordsOf(last)) : blank(title);
    const draft = await tx.covenant.create({
      data: { clusterYearId, title, campaign: campaign || null, preamble: "" },
      select: { id: true, clusterYearId: true, title: true },
    });
    const kept = { ...words, targets: await stillInCatalogue(tx, clusterYear, words.targets) };
    const targets = await findTargets(tx, clusterYear, kept.targets);
    await keepWords(tx, actor, {
      covenantId: draft.id,
      revision: 1,
      builtOn: 0,
      words: kept,
      targets,
    });
    record(tx, actor, {
      type: "covenant.drafted",
      ...about(draft),
      copiedFromId: last?.id ?? null,
    });
    return draft.id;
  });
}

function blank(title: string): DraftWords {
  return { title, preamble: "", contents: [], targets: [] };
}

/** Contents of another covenant are contents of their own from here on. */
function copied(title: string, words: DraftWords): DraftWords {
  const contents = words.contents.map((content) => ({ ...content, id: randomUUID() }));
  return { ...words, title, contents };
}

/** An indicator that has ended since is left out of the copy. */
async function stillInCatalogue(
  tx: Tx,
  clusterYear: Parameters<typeof targetIndicatorsWhere>[0],
  targets: DraftWords["targets"],
) {
  const running = await tx.indicator.findMany({
    where: targetIndicatorsWhere(clusterYear),
    select: { id: true },
  });
  const ids = new Set(running.map(({ id }) => id));
  return targets.filter(({ indicatorId }) => ids.has(indicatorId));
}
