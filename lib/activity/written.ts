import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Day, dayToDb } from "@/lib/dates";
import type { Tx } from "@/lib/db/transaction";
import { columnsOf } from "@/lib/indicator/rules";
import { Refusal } from "@/lib/refusal";
import { searchText } from "@/lib/search-text";
import { addedText, forceText } from "./labels";
import { indicatorsOf } from "./offered";
import { addedAmount } from "./rules";

type Words = {
  happenedOn: Day;
  content: string;
  place: string;
  amounts: readonly { indicatorId: string; typed: string; field: string }[];
};

/** What a note says as it lies in the database; refuses `activity.otherIndicator`, and beside the field `activity.notInForce` and `activity.unclear`. */
export async function writtenOf(tx: Tx, unitId: string, { amounts, ...note }: Words) {
  const { happenedOn, content, place } = note;
  const known = new Map((await indicatorsOf(tx, unitId, null)).map((each) => [each.id, each]));
  const read = new Map<string, { typed: string; said: string } & ReturnType<typeof columnsOf>>();
  for (const { indicatorId, typed, field } of amounts) {
    const indicator = known.get(indicatorId);
    if (!indicator) throw new Refusal("activity.otherIndicator");
    const why = forceText(indicator, happenedOn);
    if (why) throw new Refusal("activity.notInForce", { why }, { [field]: why });
    if (read.has(indicatorId)) {
      const why = "Chỉ tiêu này đã chọn ở dòng trên. Vui lòng ghi chung một dòng.";
      throw new Refusal("activity.unclear", { why }, { [field]: why });
    }
    const added = addedAmount(indicator, typed);
    if ("fault" in added) {
      throw new Refusal("activity.unclear", { why: added.fault }, { [field]: added.fault });
    }
    const said = addedText({ indicator, amount: added.amount });
    read.set(indicatorId, { typed: typed || "1", said, ...columnsOf(added.amount) });
  }
  const lines = [...read];
  return {
    words: {
      ...{ content, place, happenedOn: dayToDb(happenedOn) },
      searchText: searchText(`${content} ${place}`),
    },
    amounts: lines.map(([indicatorId, { typed, whole, quantity }]) => ({
      ...{ indicatorId, typed, whole, quantity },
    })),
    amountsSaid: lines.map(([, { said }]) => said).join("; "),
  };
}

type Written = Awaited<ReturnType<typeof writtenOf>>;

/** Keeps what the note says now beside what it said before. */
export function keepRevision(
  tx: Tx,
  actor: Actor,
  { activityId, number, written }: { activityId: string; number: number; written: Written },
) {
  const { happenedOn, content, place } = written.words;
  return tx.activityRevision.create({
    data: {
      ...{ activityId, number, personId: actor.personId, at: now() },
      ...{ happenedOn, content, place, amounts: written.amountsSaid },
    },
  });
}
