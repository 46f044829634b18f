import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { peopleText, ratingShareLabels, shareText } from "../labels";
import { canNoteShares, canReadAwards, canSendShares } from "../policy";
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
  const waiting = rows.filter(({ sentAt }) => sentAt === null).map(({ id }) => id);
  return {
    unitId,
    shares: latestOfEach(rows).map(({ code, part, whole, recipientKey, ...row }) => ({
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
    waiting: waiting.sort().at(-1) ?? null,
    viewer: { mayNote: canNoteShares(actor, unitId), maySend: canSendShares(actor, unitId) },
  };
}

export type SharesView = NonNullable<Awaited<ReturnType<typeof listShares>>>;

type Row = {
  id: string;
  recipient: string | null;
  recipientKey: string;
  year: number;
  code: string;
  part: number;
  whole: number;
  sentAt: Date | null;
};

/** From the latest to the first: of a kind, what waits stands beside what was sent. */
function latestOfEach(rows: readonly Row[]) {
  const seen = new Set<string>();
  return rows.filter(({ recipientKey, year, code, sentAt }) => {
    const kind = JSON.stringify([recipientKey, year, code]);
    const known = `${kind} ${sentAt ? "sent" : "waits"}`;
    const isOvertaken = seen.has(known) || (!sentAt && seen.has(`${kind} sent`));
    seen.add(known);
    return !isOvertaken;
  });
}
