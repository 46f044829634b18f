import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { publishDraft } from "@/lib/text/commands/publish-draft";
import { changesRefusal } from "../annex-rules";
import { canDraftCovenant } from "../policy";
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
import { type Saved, saveOver } from "./save-over";

/**
 * Saves a draft over the revision it was written on. When someone else has saved since, nothing is overwritten and nothing
 * lost: the words are set aside, to be brought together with theirs. Refuses `covenant.notDraft`, contents empty, twice or
 * too many, in an annex changes of a content that is not there or twice, and targets that are unknown, twice or unclear.
 */
export function saveDraft(actor: Actor, input: SaveDraftInput): Promise<Saved> {
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, input.covenantId);
    authorize(canDraftCovenant(actor, covenant.clusterYear));
    refuse(editingRefusal(covenant));
    refuse(savedContentsRefusal(input.contents), contentsFacts(input.contents));
    refuse(changesRefusal(input.contents, amendedText(covenant)?.contents ?? []));

    const saved = await saveOver(tx, actor, { covenant, input });
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
 * nothing. Refuses a text that is not before the conference, and what `saveDraft` refuses of contents and targets.
 */
export function changeInHall(actor: Actor, input: SaveDraftInput): Promise<Saved> {
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, input.covenantId);
    authorize(canDraftCovenant(actor, covenant.clusterYear));
    refuse(adoptingRefusal(covenant));
    const changedTargets = covenant.amendsId === null ? 0 : input.targets.length;
    refuse(contentsRefusal(input.contents, changedTargets), contentsFacts(input.contents));
    refuse(changesRefusal(input.contents, amendedText(covenant)?.contents ?? []));

    const saved = await saveOver(tx, actor, { covenant, input, unlessSame: true });
    const { revision } = saved;
    if (revision !== covenant.revision) {
      const text = { ...covenant, title: input.title, revision };
      await publishDraft(tx, actor, text, { inHall: true });
    }
    return saved;
  });
}
