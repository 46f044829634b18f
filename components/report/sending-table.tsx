import Link from "next/link";
import { UnitSquare } from "@/components/ui/unit-square";
import type { SendingBoard } from "@/lib/report/queries/sending-board";
import type { UnitName } from "@/lib/unit/queries/unit-names";
import { ReportState, squareOf } from "./report-state";

type SendingTableProps = {
  period: SendingBoard["periods"][number];
  names: ReadonlyMap<string, UnitName>;
  now: Date;
};

/** Each unit of one period, in the order of the decision: its square, its name, how its report stands. */
export function SendingTable({ period, names, now }: SendingTableProps) {
  return (
    <ul className="unitlist">
      {period.units.map(({ unitId, ...standing }) => (
        <li key={unitId}>
          <UnitSquare state={squareOf(standing)} />
          <b>
            <Link className="hit" href={`/reports/${period.id}/${unitId}`} prefetch={false}>
              {names.get(unitId)?.name}
            </Link>
          </b>
          <ReportState {...standing} period={standing} now={now} />
        </li>
      ))}
    </ul>
  );
}
