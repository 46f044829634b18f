"use client";

import { type ReactNode, useRef, useState } from "react";
import { useFormField } from "@/components/ui/form-state";
import { noteOf } from "@/lib/cells";
import type { IndicatorType } from "@/lib/db/generated/enums";
import { totalText, yearSoFarTitle } from "@/lib/figure/labels";
import { comesTo } from "@/lib/figure/rules/comes-to";
import type { Facts } from "@/lib/figure/rules/facts";
import { ownFigure } from "@/lib/figure/rules/running";
import type { ReportView } from "@/lib/report/queries/report";
import { CellInput } from "./cell-input";
import { DoubtRow } from "./doubt-row";
import { typedIn } from "./form-cells";
import type { Checks } from "./line-checks";
import { Said } from "./said-cell";
import { TargetCell } from "./target-cell";
import { useDoubts } from "./use-doubts";

type EntryRowProps = {
  line: Pick<ReportView["lines"][number], "indicator" | "target" | "typed" | "note" | "doubts"> & {
    facts: Facts;
    number: number;
  };
  checks: Checks;
  period: string;
  /** How many columns the grid has. */
  width: number;
  /** Its name and what stands below it whatever is typed. */
  head: ReactNode;
  /** Beside its cell, for fingers. */
  says: ReactNode;
  /** The words of what another form has, if any. */
  offered: string | null;
  /** What was asked for and has come meanwhile. */
  answered: string | null;
  /** Its cells of earlier periods. */
  earlier: ReactNode;
  /** By whom and from which document it was entered for the unit; said until something else is typed. */
  onBehalf: string | null;
};

/** One line of the grid: what is typed, and what follows from it while it is typed. */
export function EntryRow({ line, checks, period, width, onBehalf, ...drawn }: EntryRowProps) {
  const { head, says, earlier, offered, answered } = drawn;
  const { indicator, facts, target, number } = line;
  const [typed, setTyped] = useState(line.typed);
  const refused = useFormField(noteOf(indicator.id)).error;
  const own = ownFigure(indicator, typed, facts);
  const { inPeriod, running } = comesTo(indicator, { typed, own }, facts);
  const here = useRef<HTMLTableRowElement>(null);
  const { doubts, check } = useDoubts(here, { ...line, typed, checks, period });
  const hasNote = doubts.length > 0 || line.note !== "" || refused !== undefined;
  const cell = facts.asked && (
    <>
      <CellInput
        indicatorId={indicator.id}
        type={indicator.type}
        name={indicator.name}
        typed={line.typed}
      />
      {says}
    </>
  );
  const look = indicator.type === "ratio" ? "in two" : "in";
  const isTotal = facts.mode === "cumulative";
  return (
    <>
      <tr
        ref={here}
        className={hasNote ? "hasmsg" : undefined}
        data-name={indicator.name}
        data-offered={offered || undefined}
        onFocus={check}
        onInput={(event) => {
          check();
          setTyped(typedIn(event.currentTarget));
        }}
      >
        <td className="num tt">{number}</td>
        <th scope="row">
          {head}
          {onBehalf && typed === line.typed && <span className="from">{onBehalf}</span>}
          <Offer
            type={indicator.type}
            offer={facts.offer}
            isTaken={typed === offered}
            mayTake={offered !== null}
          />
        </th>
        {cell && !isTotal ? (
          <td className={look}>
            <span className="lab">Trong kỳ</span>
            {cell}
          </td>
        ) : (
          <Said label="Trong kỳ" type={indicator.type} total={inPeriod} />
        )}
        {cell && isTotal ? (
          <td className={look}>
            <span className="lab">Lũy kế</span>
            {cell}
          </td>
        ) : (
          <Said label={yearSoFarTitle(facts.isQuick)} type={indicator.type} total={running} />
        )}
        <TargetCell indicator={indicator} target={target} reached={running?.amount ?? null} />
        {earlier}
      </tr>
      {hasNote && (
        <DoubtRow
          name={noteOf(indicator.id)}
          of={indicator.name}
          note={line.note}
          isAnswered={refused !== undefined && refused === answered}
          doubts={doubts}
          columns={width}
        />
      )}
    </>
  );
}

type OfferProps = Pick<Facts, "offer"> & {
  type: IndicatorType;
  isTaken: boolean;
  mayTake: boolean;
};

/** What another form has of the line's days. */
function Offer({ type, offer, isTaken, mayTake }: OfferProps) {
  if (!offer) return null;
  return (
    <span className="from">
      {isTaken ? (
        "Lấy từ số đã có"
      ) : (
        <>
          Số đã có
          {mayTake && <span className="pointer-coarse:hidden">, phím L để lấy</span>}
        </>
      )}
      : {totalText(type, offer)} ({offer.label})
    </span>
  );
}
