import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { peopleText, ratingShareLabels, shareText } from "../labels";
import { canNoteShares, canReadAwards, canSendShares } from "../policy";
import { standingShares, waitingIds } from "../standing-shares";
import { honorsInForce } from "./list-honors";

/**
 * What a unit says of its people, year by year: of each kind what was sent last, and what was typed since and waits for its
 * head. Null for whoever does not read it.
 */
export async function listShares(actor: Actor, unitId: string) {
  const path = (await pathsOf(db, [unitId])).get(unitId);
  if (!path || !canReadAwards(actor, { id: unitId, path })) return null;
  const [rows, honors] = await Promise.all([
    db.yearlyShare.findMany({
      where: { unitId },
      select: {
        ...{ id: true, recipient: true, recipientKey: true, year: true, code: true },
        ...{ part: true, whole: true, sentAt: true },
      },
      orderBy: [{ year: "desc" }, { id: "desc" }],
    }),
    honorsInForce(path, dayOf(now())),
  ]);
  const names = new Map(honors.map(({ code, name }) => [code, name]));
  const titles = honors.filter(({ kind, subject }) => kind === "title" && subject === "individual");
  const standing = standingShares(rows);
  return {
    unitId,
    shares: standing.map(({ code, part, whole, recipientKey, ...row }) => ({
      ...row,
      words: `Cá nhân ${peopleText(code, names)}: ${shareText({ part, whole })}`,
    })),
    kinds: [
      ...titles.map(({ code, name }) => ({ value: code, label: `Đạt “${name}”` })),
      ...Object.entries(ratingShareLabels).map(([value, label]) => ({
        ...{ value, label: label.charAt(0).toUpperCase() + label.slice(1) },
      })),
    ],
    /** The last entry that waits to be sent. */
    waiting: waitingIds(standing).at(-1) ?? null,
    viewer: { mayNote: canNoteShares(actor, unitId), maySend: canSendShares(actor, unitId) },
  };
}

export type SharesView = NonNullable<Awaited<ReturnType<typeof listShares>>>;
