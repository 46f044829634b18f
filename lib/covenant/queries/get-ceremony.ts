import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { committeeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { hallBoard } from "../labels";
import { type CovenantView, getCovenant } from "./get-covenant";
import { getCovenantSeal } from "./get-seal";
import { getSigningBoard } from "./signing-board";

/**
 * What the hall's projector shows of a covenant: its words, the units in the order of the decision, where and when. Nothing
 * that few may read; of a text that was taken back that it was, and none of the words being written since. Null for whoever may not
 * see the covenant, and while it is a draft that nobody was asked to sign.
 */
export async function getCeremony(actor: Actor, covenantId: string) {
  const covenant = await getCovenant(actor, covenantId);
  const board = covenant && (await getSigningBoard(actor, covenantId));
  if (!covenant || !board) return null;
  const { id, adoption, ownerUnitId } = covenant;
  const text = textFor(covenant);
  if (!text) return null;
  const { title } = text;
  const { cluster, witnesses } = text;
  const owner = (await namesOfUnits([ownerUnitId], dayOf(now()))).get(ownerUnitId);
  const checkCode = (await getCovenantSeal(actor, id))?.sealed?.checkCode ?? null;
  const held = adoption && `${adoption.place}, ngày ${dayText(dayOf(adoption.startsAt))}`;
  return {
    ...{ id, title, text },
    /** Opens the public check page on it; null until it is sealed. */
    checkCode,
    head: owner ? `${cluster}, ${committeeName(owner)}` : cluster,
    foot: {
      witnesses: witnesses.length > 0 ? `Với sự chứng kiến của ${witnesses.join("; ")}` : "",
      held: held ?? "",
    },
    board: hallBoard({ ...board, title, cluster, isSealed: checkCode !== null }),
  };
}

function textFor({ status, text, withdrawn: [last] }: CovenantView) {
  return status === "draft" ? (last?.text ?? null) : text;
}

export type Ceremony = NonNullable<Awaited<ReturnType<typeof getCeremony>>>;
