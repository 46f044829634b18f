import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { publishDraft } from "@/lib/text/commands/publish-draft";
import { changesFacts, changesRefusal } from "../annex-rules";
import { canDraftCovenant } from "../policy";
import type { LoadedCovenant } from "../queries/covenant-row";
import { amendedText } from "../queries/text-in-force";
import {
  adoptingRefusal,
  contentsFacts,
  contentsRefusal,
  editingRefusal,
  savedContentsRefusal,
} from "../rules";
import type { SaveDraftInput } from "../schema";
import { about, lockCovenant } from "./lock-covenant";
import { overStanding } from "./over-standing";
import { refuseUnchanged } from "./refuse-unchanged";
import { type Saved, saveOver } from "./save-over";

/**
 * Saves a draft over the revision it was written on. When someone else has saved since, nothing is overwritten and nothing
 * lost: the words are set aside, to be brought together with theirs. Refuses `covenant.notDraft`, contents empty, twice,
 * too many or too long together, in an annex changes of a content that is not there or twice or that take its heading away, and targets that are unknown, twice or unclear.
 */
export function saveDraft(actor: Actor, input: SaveDraftInput): Promise<Saved> {
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, input.covenantId);
    authorize(canDraftCovenant(actor, covenant.clusterYear));
    refuse(editingRefusal(covenant));
    const written = await overStanding(tx, covenant, input);
    refuse(savedContentsRefusal(written.contents), contentsFacts(written.contents));
    refuseChanges(covenant, written.contents);

    const saved = await saveOver(tx, actor, { covenant, input: written });
    const { revision } = saved;
    if (revision !== covenant.revision) {
      const { title } = input;
      record(tx, actor, {
        type: "covenant.draftSaved",
        ...about({ ...covenant, title }),
        revision,
      });
    }
    return saved;
  });
}

/**
 * Words changed in the hall, while the conference has the text before it: they become the next draft shown to the units,
 * beside the one that was presented, and stand again at once. Nothing was adopted or signed yet. The same words change
 * nothing. Refuses a text that is not before the conference, what `saveDraft` refuses of contents and targets, and of an annex a
 * content that now says what stands already (`covenant.changesNothing`).
 */
export function changeInHall(actor: Actor, input: SaveDraftInput): Promise<Saved> {
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, input.covenantId);
    authorize(canDraftCovenant(actor, covenant.clusterYear));
    refuse(adoptingRefusal(covenant));
    const written = await overStanding(tx, covenant, input);
    const changedTargets = covenant.amendsId === null ? 0 : written.targets.length;
    refuse(contentsRefusal(written.contents, changedTargets), contentsFacts(written.contents));
    refuseChanges(covenant, written.contents);
    refuseUnchanged({ ...covenant, contents: written.contents });

    const saved = await saveOver(tx, actor, { covenant, input: written, unlessSame: true });
    const { revision } = saved;
    if (revision !== covenant.revision) {
      const text = { ...covenant, title: input.title, revision };
      await publishDraft(tx, actor, text, { inHall: true });
    }
    return saved;
  });
}

/** What an annex's contents may not do to the text it amends; of any other text nothing may be changed. */
function refuseChanges(covenant: LoadedCovenant, contents: SaveDraftInput["contents"]) {
  const standing = amendedText(covenant)?.contents ?? [];
  refuse(changesRefusal(contents, standing), changesFacts(contents, standing));
}
