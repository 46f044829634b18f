import type { ReactNode } from "react";
import { measureText } from "@/lib/indicator/labels";
import { CellInput } from "./cell-input";
import { groupLines } from "./group-lines";
import type { Line } from "./line-table";

type EntryTableProps<L extends Line & { typed: string }> = {
  lines: readonly L[];
  /** What the typed column is called. */
  head: string;
  /** A word under the indicator's name. */
  note?: (line: L) => ReactNode;
};

/** Indicators under their groups, numbered, with the one column that is typed. */
export function EntryTable<L extends Line & { typed: string }>({
  lines,
  head,
  note,
}: EntryTableProps<L>) {
  return (
    <div className="panel gridp">
      <table className="entry short">
        <thead>
          <tr>
            <th scope="col" className="num">
              TT
            </th>
            <th scope="col">
              Chỉ tiêu <span className="sub">(đơn vị tính)</span>
            </th>
            <th scope="col" className="num">
              {head}
            </th>
          </tr>
        </thead>
        {groupLines(lines).map(({ group, of }) => (
          <tbody key={group}>
            <tr className="group">
              <th colSpan={3} scope="rowgroup">
                {group}
              </th>
            </tr>
            {of.map((line) => (
              <EntryRow key={line.indicator.id} line={line} note={note?.(line)} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function EntryRow({
  line,
  note,
}: {
  line: Line & { typed: string; number: number };
  note: ReactNode;
}) {
  const { indicator, typed, number } = line;
  return (
    <tr>
      <td className="num tt">{number}</td>
      <th scope="row">
        {indicator.name} <span className="meta nowrap">({measureText(indicator)})</span>
        {note && <span className="from">{note}</span>}
      </th>
      <td className={indicator.type === "ratio" ? "in two" : "in"}>
        <CellInput
          indicatorId={indicator.id}
          type={indicator.type}
          name={indicator.name}
          typed={typed}
        />
      </td>
    </tr>
  );
}
