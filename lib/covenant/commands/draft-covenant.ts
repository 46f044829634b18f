import "server-only";
import { randomUUID } from "node:crypto";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { lockClusterYear } from "@/lib/cluster/commands/lock-cluster-year";
import type { ClusterYearScope } from "@/lib/cluster/policy";
import type { TextKind } from "@/lib/db/generated/enums";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { usualTitle } from "@/lib/text/labels";
import { findTemplate } from "@/lib/text/queries/templates";
import { canDraftCovenant } from "../policy";
import { findLastYears, lastWordsOf, yearlyOnly } from "../queries/last-year";
import { targetIndicatorsWhere } from "../queries/target-indicators";
import { draftingRefusal } from "../rules";
import type { DraftCovenantInput, DraftWords } from "../schema";
import { findTargets } from "./find-targets";
import { keepWords } from "./keep-words";
import { about } from "./lock-covenant";

/**
 * Starts a draft of any kind: blank, from the words of the cluster's last text of that kind with its annexes, or from a template of an office
 * above; gives its id. Refuses `notFound`, `notAllowed`, `covenant.yearClosed`, `covenant.alreadyDrafted`,
 * `covenant.nothingToCopy`, `text.templateGone`.
 */
export function draftCovenant(
  actor: Actor,
  { clusterYearId, kind = "covenant", source, campaign }: DraftCovenantInput,
) {
  return transaction(async (tx) => {
    // Two drafts of one year at once: the second waits here and then finds the first.
    const clusterYear = await lockClusterYear(tx, clusterYearId);
    authorize(canDraftCovenant(actor, clusterYear));
    const yearly = await tx.covenant.count({ where: { clusterYearId, kind, ...yearlyOnly } });
    const { phase, year } = clusterYear;
    refuse(draftingRefusal({ phase, kind, hasYearly: yearly > 0, forCampaign: campaign !== "" }));

    const title = usualTitle({ kind, year, campaign });
    const from = await startFrom(tx, clusterYear, { kind, source });
    const draft = await tx.covenant.create({
      data: { clusterYearId, kind, title, campaign: campaign || null, preamble: "" },
      select: { id: true, clusterYearId: true, title: true },
    });
    const words = { ...copied(title, from.words), targets: [] as DraftWords["targets"] };
    if (kind === "covenant")
      words.targets = await stillInCatalogue(tx, clusterYear, from.words.targets);
    const targets = await findTargets(tx, { clusterYear, typed: words.targets, standing: null });
    await keepWords(tx, actor, { covenantId: draft.id, revision: 1, builtOn: 0, words, targets });
    record(tx, actor, { type: "covenant.drafted", ...about(draft), copiedFromId: from.id });
    return draft.id;
  });
}

type From = { id: string | null; words: DraftWords };
const blank: From = { id: null, words: { title: "", preamble: "", contents: [], targets: [] } };

async function startFrom(
  tx: Tx,
  clusterYear: ClusterYearScope,
  { kind, source }: { kind: TextKind; source: string },
): Promise<From> {
  if (source === "blank") return blank;
  if (source === "lastYear") {
    const last = await findLastYears(tx, clusterYear, kind);
    if (!last) throw new Refusal("covenant.nothingToCopy");
    return { id: last.id, words: await lastWordsOf(tx, last.id) };
  }
  const template = await findTemplate(tx, clusterYear, { kind, templateId: source });
  if (!template) throw new Refusal("text.templateGone");
  const contents = template.words.contents.map((each) => ({ ...each, id: randomUUID() }));
  return { id: template.id, words: { ...blank.words, ...template.words, contents } };
}

/** Contents of another text are contents of their own from here on. */
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
