"use client";

import { type ReactNode, useState } from "react";
import { useFormField } from "@/components/ui/form-state";
import { noteOf } from "@/lib/cells";
import type { IndicatorType } from "@/lib/db/generated/enums";
import {
  evidenceWanted,
  ownDoubtText,
  proposedText,
  totalText,
  yearSoFarTitle,
} from "@/lib/figure/labels";
import { type Bounds, doubtsOf } from "@/lib/figure/rules/checks";
import { comesTo } from "@/lib/figure/rules/comes-to";
import type { Facts } from "@/lib/figure/rules/facts";
import { ownFigure } from "@/lib/figure/rules/running";
import type { Total } from "@/lib/indicator/rules";
import type { ReportView } from "@/lib/report/queries/report";
import { CellInput } from "./cell-input";
import { DoubtRow } from "./doubt-row";
import { typedIn } from "./form-cells";
import { TargetCell } from "./target-cell";

type EntryRowProps = {
  line: Pick<
    ReportView["lines"][number],
    "indicator" | "target" | "typed" | "note" | "doubts" | "isShown"
  > & {
    indicator: { bounds: Bounds };
    facts: Facts;
    number: number;
  };
  period: string;
  columns: ReportView["columns"];
  /** What stands at its beginning whatever is typed. */
  head: ReactNode;
  /** By whom and from which document it was entered for the unit; said until something else is typed. */
  onBehalf: string | null;
};

/** One line of the grid: what is typed, and what follows from it while it is typed. */
export function EntryRow(props: EntryRowProps) {
  const { line, period, columns, head, onBehalf } = props;
  const { indicator, facts, target, number } = line;
  const [typed, setTyped] = useState(line.typed);
  const refused = useFormField(noteOf(indicator.id)).error;
  const own = ownFigure(indicator, typed, facts);
  const { inPeriod, running } = comesTo(indicator, { typed, own }, facts);
  const asked = doubtsOf(indicator, typed, facts).map((doubt) =>
    ownDoubtText(doubt, { ...indicator, period, before: facts.beforeLabel }),
  );
  const doubts = typed === line.typed && line.doubts.length > 0 ? line.doubts : asked;
  const hasNote = doubts.length > 0 || line.note !== "" || refused !== undefined;
  const cell = facts.asked && (
    <CellInput
      indicatorId={indicator.id}
      type={indicator.type}
      name={indicator.name}
      typed={line.typed}
    />
  );
  const look = indicator.type === "ratio" ? "in two" : "in";
  const offered = facts.offer && proposedText(indicator.type, facts.offer, facts);
  const isTotal = facts.mode === "cumulative";
  const count = 5 + Number(columns.previous) + Number(columns.lastYear);
  return (
    <>
      <tr
        className={hasNote ? "hasmsg" : undefined}
        data-offered={offered || undefined}
        onInput={(event) => setTyped(typedIn(event.currentTarget))}
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
        {columns.previous && (
          <Said label="Kỳ trước" quiet type={indicator.type} total={facts.previous} />
        )}
        {columns.lastYear && (
          <Said label="Cùng kỳ năm trước" quiet type={indicator.type} total={facts.lastYear} />
        )}
      </tr>
      {hasNote && (
        <DoubtRow
          name={noteOf(indicator.id)}
          of={indicator.name}
          note={line.note}
          isAnswered={line.isShown === true && refused === evidenceWanted}
          doubts={doubts}
          columns={count}
        />
      )}
    </>
  );
}

type SaidProps = {
  label: string;
  type: IndicatorType;
  total: Total | null;
  quiet?: boolean;
};

function Said({ label, type, total, quiet = false }: SaidProps) {
  return (
    <td className={quiet ? "num prev" : "num"}>
      <span className="lab">{label}</span>
      {total ? totalText(type, total) : <span className="meta">chưa có</span>}
    </td>
  );
}

type OfferProps = Pick<Facts, "offer"> & {
  type: SaidProps["type"];
  isTaken: boolean;
  mayTake: boolean;
};

/** What other forms have said of the same days. */
function Offer({ type, offer, isTaken, mayTake }: OfferProps) {
  return (
    offer && (
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
    )
  );
}
