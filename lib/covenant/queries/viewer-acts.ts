import { momentInSentence } from "@/lib/date-text";
import { Refusal, type RefusalCode, wordsOf } from "@/lib/refusal";
import { annexRefusal, hasUnfinishedAnnex, unchangedRefusal } from "../annex-rules";
import { closingRefusal } from "../closing-rules";
import { phaseFacts } from "../labels/closing";
import {
  adoptingRefusal,
  contentsFacts,
  editingRefusal,
  openingRefusal,
  presentingRefusal,
  returningRefusal,
  withdrawalRefusal,
} from "../rules";
import type { LoadedCovenant } from "./covenant-row";
import { amendedText } from "./text-in-force";

/** For those who write it: of each act why it cannot be done now, in words, or null where it can. The commands' own rules. */
export function actsFor(covenant: LoadedCovenant, { unanswered }: { unanswered: number }) {
  const { revision, clusterYear } = covenant;
  const { phase, memberUnitIds } = clusterYear;
  const frozenAt = covenant.version ? momentInSentence(covenant.version.frozenAt) : "";
  const facts = {
    ...{ ...contentsFacts(covenant.contents), ...phaseFacts(clusterYear) },
    unanswered: String(unanswered),
  };
  const said = (code: RefusalCode | null) =>
    code && wordsOf(new Refusal(code, { ...facts, frozenAt }));
  const seen = { revision, phase, parties: memberUnitIds.length };
  return {
    saveDraft: said(editingRefusal(covenant)),
    presentToConference: said(
      presentingRefusal(covenant, { revision, unanswered }) ??
        unchangedRefusal(covenant.contents, amendedText(covenant)?.contents ?? []),
    ),
    returnToDraft: said(returningRefusal(covenant)),
    recordAdoption: said(adoptingRefusal(covenant)),
    openForSigning: said(openingRefusal(covenant, seen)),
    withdrawForEditing: said(withdrawalRefusal(covenant, { textHash: covenant.textHash ?? "" })),
    closeCovenant: said(
      closingRefusal(covenant, phase) ??
        (hasUnfinishedAnnex(covenant) ? "covenant.annexUnderWay" : null),
    ),
    draftAnnex: said(annexRefusal(covenant, { phase })),
  };
}
