"use client";

import { createContext, type ReactNode, useContext } from "react";
import { UnitRow } from "@/components/ui/unit-row";
import { UnitSquare } from "@/components/ui/unit-square";
import { usePolled } from "@/components/ui/use-polled";
import type { Presence } from "@/lib/event/labels";

const PresenceContext = createContext<{ now: Presence; isLost: boolean } | null>(null);

type LivePresenceProps = {
  first: Presence;
  /** Where it is asked for again; null on a day on which nothing changes. */
  from: string | null;
  children: ReactNode;
};

/** Around everything that shows who is present: the roll call and the quorum follow what the secretary records, without reloading. */
export function LivePresence({ first, from, children }: LivePresenceProps) {
  return <PresenceContext value={usePolled(first, from)}>{children}</PresenceContext>;
}

/** The row of units, and each unit with who was there for it. */
export function AttendanceList() {
  const live = useContext(PresenceContext);
  if (!live) return null;
  const { sentence, units } = live.now;
  return (
    <>
      <UnitRow
        label={sentence}
        units={units.map(({ id, there }) => ({ id, state: stateOf(there) }))}
      />
      <p className="meta" role="status">
        {sentence}
        {live.isLost && " Mất kết nối, đang nối lại; đây là số liệu gần nhất."}
      </p>
      <ul className="unitlist long">
        {units.map(({ id, place, there, words }) => (
          <li key={id}>
            <UnitSquare state={stateOf(there)} />
            <b>{place}</b>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How many are there and whether that is enough, once presence was taken. */
export function PresenceSentence() {
  const live = useContext(PresenceContext);
  return live?.now.isTaken ? <span className="meta">{live.now.sentence}</span> : null;
}

function stateOf(there: boolean) {
  return there ? "confirmed" : "empty";
}
