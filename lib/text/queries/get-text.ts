import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { LoadedCovenant } from "@/lib/covenant/queries/covenant-row";
import { getCovenant } from "@/lib/covenant/queries/get-covenant";
import { findVisible } from "@/lib/covenant/queries/visible-covenant";
import { signsAs } from "@/lib/covenant/rules";
import { savedWords } from "@/lib/covenant/schema";
import { dayFromDb, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { findNumberBlank, findNumberExample } from "@/lib/document/queries/number-blank";
import { Refusal, wordsOf } from "@/lib/refusal";
import { articlesOf } from "../articles";
import { issuingRefusal } from "../issue-rules";
import { kindCodes } from "../labels";
import { canIssueText } from "../policy";

/**
 * A plan or regulation as one person sees it, article by article: as issued, before that as it stands, or, for its readers, as it
 * was shown last. Null when there is none for them, and for a covenant.
 */
export async function getText(actor: Actor, textId: string) {
  const row = await findVisible(actor, textId);
  if (!row || row.kind === "covenant") return null;
  const view = await getCovenant(actor, textId);
  if (!view) return null;
  const { kind, issue, clusterYear } = row;
  const issued = issue && { ...issue, issuedOn: dayFromDb(issue.issuedOn) };
  const words = issue ? savedWords.parse(issue.words) : view.text;
  return {
    ...view,
    title: words.title,
    ...{ preamble: words.preamble, articles: articlesOf(kind, words.contents), issued },
    /** Why it cannot be issued today, in words; null where it can, or where this person has no part in it. */
    issuing: canIssueText(actor, clusterYear) ? { refusal: refusalOf(row) } : null,
    signer: await leadChair(row),
    numberBlank: await findNumberBlank(
      row.clusterYear.ownerPath,
      kindCodes[row.kind],
      dayOf(now()),
    ),
    numberExample: await findNumberExample(
      row.clusterYear.ownerPath,
      kindCodes[row.kind],
      dayOf(now()),
    ),
  };
}

export type TextView = NonNullable<Awaited<ReturnType<typeof getText>>>;

function refusalOf(row: LoadedCovenant) {
  const today = dayOf(now());
  const code = issuingRefusal(row, { revision: row.revision, issuedOn: today, today });
  return code && wordsOf(new Refusal(code));
}

/** Who is likely to sign: the lead unit's chair of today. */
async function leadChair({ clusterYear }: LoadedCovenant) {
  const unitId = clusterYear.leadUnitIds[0];
  if (!unitId) return null;
  const at = now();
  const leaders = await db.assignment.findMany({
    where: {
      ...{ unitId, role: "unitLeader" },
      ...{ fromOn: { lte: at }, OR: [{ toOn: null }, { toOn: { gte: at } }] },
    },
    select: { post: true, person: { select: { fullName: true } } },
  });
  const found = leaders.find(({ post }) => signsAs(post) === "chair");
  return found ? { name: found.person.fullName, post: found.post } : null;
}
