import Link from "next/link";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { UnitRow } from "@/components/ui/unit-row";
import { UnitSquare } from "@/components/ui/unit-square";
import { momentText } from "@/lib/date-text";
import type { SendingBoard } from "@/lib/report/queries/sending-board";
import { isMissing } from "@/lib/report/rules";
import type { UnitName } from "@/lib/unit/queries/unit-names";
import { ReportState, squareOf } from "./report-state";

/** More names than this are on the page of what was sent. */
const shown = 6;

type WhoIsMissingProps = {
  board: SendingBoard;
  names: ReadonlyMap<string, Pick<UnitName, "name">>;
};

/** Of the newest period that is waited for: the row of units, who has not sent, and the way to remind them. */
export function WhoIsMissing({ board: { periods, clusterYear, at }, names }: WhoIsMissingProps) {
  const period = periods.find(({ isHistory }) => !isHistory);
  if (!period) return null;
  const { units, label, dueAt } = period;
  const missing = units.filter(isMissing);
  const sent = units.length - missing.length;
  const rest = missing.length - shown;
  return (
    <Panel title="Ai chưa gửi" meta={`Báo cáo ${label}, hạn ${momentText(dueAt)}`}>
      <UnitRow
        label={`${sent} trên ${units.length} đơn vị đã gửi`}
        units={units.map((unit) => ({ id: unit.unitId, state: squareOf(unit) }))}
      />
      {missing.length === 0 ? (
        <p className="mt-2">{units.length} đơn vị đã gửi đủ.</p>
      ) : (
        <ul className="unitlist mt-2">
          {missing.slice(0, shown).map(({ unitId, ...standing }) => (
            <li key={unitId}>
              <UnitSquare state={squareOf(standing)} />
              <b>
                <Link className="hit" href={`/reports/${period.id}/${unitId}`} prefetch={false}>
                  {names.get(unitId)?.name}
                </Link>
              </b>
              <ReportState {...standing} period={standing} now={at} />
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && <p className="meta">Còn {rest} đơn vị khác.</p>}
      <div className="actions">
        <LinkButton
          href={`/clusters/${clusterYear.clusterId}/${clusterYear.year}/sending`}
          variant="second"
        >
          {missing.length > 0 ? "Nhắc đơn vị" : "Tình hình gửi"}
        </LinkButton>
      </div>
    </Panel>
  );
}
