import type { ReactNode } from "react";
import type { IndicatorType } from "@/lib/db/generated/enums";
import { measureText } from "@/lib/indicator/labels";
import { groupLines } from "./group-lines";

export type Line = {
  indicator: {
    id: string;
    groupCode: string;
    groupName: string;
    name: string;
    unitOfMeasure: string;
    type: IndicatorType;
  };
};

type LineTableProps<L extends Line> = {
  lines: readonly L[];
  /** What the column of figures is called. */
  head: string;
  figure: (line: L) => ReactNode;
  /** Further columns of figures. */
  more?: readonly { head: string; figure: (line: L) => ReactNode }[];
};

/** Indicators under their groups, numbered, with their figures, to be read; several columns become blocks on a phone. */
export function LineTable<L extends Line>({ lines, head, figure, more = [] }: LineTableProps<L>) {
  return (
    <table className={more.length > 0 ? "lines blocks" : "lines"}>
      <thead>
        <tr>
          <th scope="col" className="num">
            TT
          </th>
          <th scope="col">Chỉ tiêu</th>
          <th scope="col" className="of-measure">
            Đơn vị tính
          </th>
          <th scope="col" className="num">
            {head}
          </th>
          {more.map((column) => (
            <th key={column.head} scope="col" className="num">
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      {groupLines(lines).map(({ group, of }) => (
        <tbody key={group}>
          <tr className="group">
            <th colSpan={4 + more.length} scope="rowgroup">
              {group}
            </th>
          </tr>
          {of.map((line) => (
            <tr key={line.indicator.id}>
              <td className="num">{line.number}</td>
              <th scope="row">
                {line.indicator.name}
                <small className="measure">{measureText(line.indicator)}</small>
              </th>
              <td className="meta of-measure">{measureText(line.indicator)}</td>
              <td className="num" data-label={head}>
                {figure(line)}
              </td>
              {more.map((column) => (
                <td key={column.head} className="num" data-label={column.head}>
                  {column.figure(line)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
