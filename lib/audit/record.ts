import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { lastly, type Tx } from "@/lib/db/transaction";
import { type AuditEvent, auditEvent, chainOf, subjectsOf } from "./events";
import { type EntryText, emptyHead, sealEntry } from "./rules";

/** The person an entry names; null only for what the system itself does. */
type Recorder = Pick<Actor, "personId" | "name"> & { capacity: { title: string } };
type Pending = { by: Recorder | null; event: AuditEvent };

const pending = new WeakMap<Tx, Pending[]>();

/**
 * Puts an event on record in this transaction. Entries are written as its last step, chains in order of their names
 * and every chain's head locked only then, so that two transactions never wait for one another in a circle.
 */
export function record(tx: Tx, by: Recorder | null, event: AuditEvent) {
  const waiting = pending.get(tx);
  if (waiting) {
    waiting.push({ by, event });
    return;
  }
  const list: Pending[] = [{ by, event }];
  pending.set(tx, list);
  lastly(tx, () => append(tx, list));
}

async function append(tx: Tx, list: Pending[]) {
  const chains = Map.groupBy(list, ({ event }) => chainOf(event));
  for (const chainId of [...chains.keys()].sort()) {
    await extend(tx, chainId, chains.get(chainId) ?? []);
  }
}

async function extend(tx: Tx, chainId: string, list: readonly Pending[]) {
  await tx.$executeRaw`insert into audit_chains (id, length, head_hash) values (${chainId}, 0, ${emptyHead}) on conflict do nothing`;
  await tx.$queryRaw`select 1 from audit_chains where id = ${chainId} for update`;
  const chain = await tx.auditChain.findUniqueOrThrow({ where: { id: chainId } });
  const at = now();
  let head = chain.headHash;
  const entries = list.map(({ by, event }, index) => {
    const entry = sealEntry(
      textOf({ chainId, number: chain.length + index + 1, at, by, event }),
      head,
    );
    head = entry.hash;
    return { ...entry, subjectIds: [...entry.subjectIds] };
  });
  await tx.auditEntry.createMany({ data: entries });
  await tx.auditChain.update({
    where: { id: chainId },
    data: { length: chain.length + entries.length, headHash: head },
  });
}

function textOf({
  chainId,
  number,
  at,
  by,
  event,
}: Pending & { chainId: string; number: number; at: Date }): EntryText {
  const { type, ...data } = auditEvent.parse(event);
  return {
    chain: chainId,
    number,
    at: at.toISOString(),
    person: by && { id: by.personId, name: by.name, title: by.capacity.title },
    type,
    subjects: subjectsOf(event),
    data,
  };
}
