import { dayText } from "@/lib/date-text";
import { proposedText, yearSoFarTitle } from "@/lib/figure/labels";
import { evidenceWanted } from "@/lib/figure/labels/doubts";
import { onBehalfText } from "@/lib/report/labels";
import type { ReportView } from "@/lib/report/queries/report";
import { EntryRow } from "./entry-row";
import { GroupFold } from "./group-fold";
import { groupLines } from "./group-lines";
import { checksOf } from "./line-checks";
import { LineHead } from "./line-head";
import { Said } from "./said-cell";
import { SayButtons } from "./say-buttons";

/** A form of so many lines is gone through line by line on a telephone, a longer one by group. */
const shortForm = 15;

type EntryGridProps = {
  report: ReportView;
  /** Where on the page files are added. */
  evidenceAt?: `#${string}`;
};

/** Indicators under their groups: what is typed, the running total, the year's target; earlier figures on demand. */
export function EntryGrid({ report, evidenceAt }: EntryGridProps) {
  const { lines, start, columns, period, rules } = report;
  const isQuick = lines.some(({ facts }) => facts.isQuick);
  const count = 5 + Number(columns.previous) + Number(columns.lastYear);
  return (
    <div className="panel gridp">
      <table className="entry" aria-label={`Số liệu ${period.label}`}>
        <thead>
          <tr>
            <th scope="col" className="num">
              TT
            </th>
            <th scope="col">
              Chỉ tiêu <span className="sub">(đơn vị tính)</span>
            </th>
            <th scope="col" className="num">
              Trong kỳ
            </th>
            <th scope="col" className="num">
              {yearSoFarTitle(isQuick)} <span className="sub">từ {dayText(start)}</span>
            </th>
            <th scope="col" className="num">
              Chỉ tiêu năm <span className="sub">được tính</span>
            </th>
            {columns.previous && (
              <th scope="col" className="num prev">
                Kỳ trước
              </th>
            )}
            {columns.lastYear && (
              <th scope="col" className="num prev">
                Cùng kỳ <span className="sub">năm trước</span>
              </th>
            )}
          </tr>
        </thead>
        {groupLines(lines).map(({ group, of }, index) => (
          <tbody key={group}>
            <tr className="group">
              <th colSpan={count} scope="rowgroup">
                {lines.length > shortForm ? (
                  <GroupFold
                    group={group}
                    lines={of.length}
                    typed={of.filter(({ typed, facts }) => typed !== "" || !facts.asked).length}
                    isFirst={index === 0}
                  />
                ) : (
                  group
                )}
              </th>
            </tr>
            {of.map((line) => (
              <EntryRow
                key={`${line.indicator.id} ${line.typed}`}
                line={rowOf(line)}
                checks={checksOf(line, { rules, lines })}
                period={period.label}
                width={count}
                head={<LineHead {...line} evidenceAt={evidenceAt} />}
                offered={offeredIn(line)}
                answered={line.isShown ? evidenceWanted : null}
                says={<SayButtons type={line.indicator.type} of={line.indicator.name} />}
                earlier={<Earlier line={line} columns={columns} />}
                onBehalf={line.onBehalf && onBehalfText(line.onBehalf)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

type Line = ReportView["lines"][number] & { number: number };

/** The words that take what another form has of a line's days; null where it has none, or none that can be typed. */
function offeredIn({ indicator: { type }, facts }: Line) {
  return facts.offer && proposedText(type, facts.offer, facts);
}

function Earlier({ line, columns }: { line: Line; columns: ReportView["columns"] }) {
  const { type } = line.indicator;
  const { previous, lastYear } = line.facts;
  return (
    <>
      {columns.previous && <Said label="Kỳ trước" quiet type={type} total={previous} />}
      {columns.lastYear && <Said label="Cùng kỳ năm trước" quiet type={type} total={lastYear} />}
    </>
  );
}

/** What the browser needs of a line, and no more. */
function rowOf({ facts, indicator, target, typed, note, doubts, number }: Line) {
  return { facts, indicator, target, typed, note, doubts, number };
}
