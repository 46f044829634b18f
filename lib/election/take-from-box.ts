import "server-only";
import type { Ballot } from "@/lib/ballot/ballot";
import { ballotRefusal } from "@/lib/ballot/check-ballot";
import type { Slip } from "@/lib/ballot/slip";
import type { Tx } from "@/lib/db/transaction";
import { boxKeysOf } from "./round-keys";
import { type BoxKeys, markOf, openBallot } from "./sealed-box";
import { ballotToDb, slipOf, slipParts } from "./stored-ballot";

/**
 * Takes every ballot of a round out of the box, keeps it in the order of the keys (all in this one transaction, so neither
 * number, place nor transaction says when it came), and destroys box and key. A row that is no ballot of the round, put there by
 * whoever can write to the database, is left out and counted apart.
 */
export async function emptyBox(tx: Tx, roundId: string) {
  const keys = await boxKeysOf(tx, roundId);
  const slips = await tx.ballotSlip.findMany({
    where: { roundId },
    select: { ...slipParts, questionId: true, candidateId: true },
    orderBy: { position: "asc" },
  });
  const rows = await tx.sealedBallot.findMany({
    where: { slipId: { in: slips.map(({ id }) => id) } },
  });
  const boxes = [];
  for (const slip of slips) {
    const own = rows.filter(({ slipId }) => slipId === slip.id);
    boxes.push({ slip, ballots: await ballotsIn(keys, slipOf(slip), own) });
  }
  await tx.countedBallot.createMany({
    data: boxes.flatMap(({ ballots }) =>
      ballots.map((one, index) => ({ ...ballotToDb(one), number: index + 1 })),
    ),
  });
  await destroyBox(tx, roundId);
  const taken = boxes.reduce((sum, { ballots }) => sum + ballots.length, 0);
  return { boxes, rejected: rows.length - taken };
}

/** Box and keys go; nothing of the rows that stay on the disk for a while can be opened again. */
export async function destroyBox(tx: Tx, roundId: string) {
  await tx.$executeRaw`
    delete from ballot_box where slip_id in (select id from ballot_slips where round_id = ${roundId}::uuid)`;
  await tx.roundKey.deleteMany({ where: { roundId } });
}

type Row = { mark: Uint8Array; sealed: Uint8Array };

async function ballotsIn(keys: BoxKeys, slip: Slip, rows: readonly Row[]) {
  const checked = await Promise.all(rows.map((row) => ballotIn(keys, slip, row)));
  return checked
    .filter((ballot) => ballot !== null)
    .toSorted((a, b) => (a.publicKey < b.publicKey ? -1 : 1));
}

async function ballotIn(keys: BoxKeys, slip: Slip, row: Row): Promise<Ballot | null> {
  try {
    const ballot = openBallot(keys, row);
    const isOwn = Buffer.from(markOf(keys, ballot)).equals(row.mark);
    return isOwn && (await ballotRefusal(slip, ballot)) === null ? ballot : null;
  } catch {
    return null;
  }
}
