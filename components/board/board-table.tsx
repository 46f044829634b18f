import Link from "next/link";
import { phaseLooks } from "@/components/cluster/phase-looks";
import { squareOf } from "@/components/report/report-state";
import { State } from "@/components/ui/state";
import { UnitRow } from "@/components/ui/unit-row";
import { paceText, reasonText, unitPaceText } from "@/lib/board/labels";
import type { BoardLine } from "@/lib/board/queries/city-board";
import { clusterName, phaseLabels } from "@/lib/cluster/labels";
import { statusLabels } from "@/lib/covenant/labels";
import { shortMomentText } from "@/lib/date-text";
import { placeName } from "@/lib/unit/labels";
import { NoFigures, OldFigures, PaceMeter } from "./pace-meter";

/** Every cluster in its order: how far its year is against its plan, its covenant, each unit's latest report, its pace. */
export function BoardTable({ clusters }: { clusters: readonly BoardLine[] }) {
  const { period, isHistory } =
    clusters.flatMap(({ units }) => units).find((unit) => unit.period) ?? {};
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Cụm thi đua, Cụm trưởng</th>
          <th scope="col">Giai đoạn</th>
          <th scope="col">Giao ước thi đua</th>
          <th scope="col" colSpan={2}>
            {period ? `Báo cáo ${period.label}, từng đơn vị` : "Báo cáo"}
            <span className="sub">
              {period && !isHistory ? `hạn ${shortMomentText(period.dueAt)}; ` : ""}theo thứ tự
              trong quyết định
            </span>
          </th>
          <th scope="col" className="num">
            Đơn vị kịp tiến độ
          </th>
          <th scope="col" className="num">
            Chỉ tiêu kịp tiến độ
          </th>
        </tr>
      </thead>
      <tbody>
        {clusters.map((line) => (
          <BoardRow key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function BoardRow({ line }: { line: BoardLine }) {
  const { clusterId, year, cluster, lead, phase, units, standing, lag } = line;
  const { received = 0, isHistory = false } = standing.latest ?? {};
  return (
    <tr>
      <th scope="row">
        <Link href={`/clusters/${clusterId}/${year}`} prefetch={false}>
          {clusterName(cluster)}
        </Link>
        {lead && <span className="meta"> {placeName(lead)}</span>}
      </th>
      <td className="cvt">
        <State {...phaseLooks[phase]}>{phaseLabels[phase]}</State>
        {lag && <small className="lag">{reasonText(lag)}</small>}
      </td>
      <td className="cvt">
        <State {...covenantLook(standing.covenant)}>
          {standing.covenant ? statusLabels[standing.covenant] : "Chưa có dự thảo"}
        </State>
      </td>
      <td className="sent">
        {standing.latest ? (
          <UnitRow
            label={`${received} trên ${units.length} đơn vị ${isHistory ? "đã có số liệu cũ" : "đã gửi"}`}
            units={units.map(({ unitId, status, timeliness }) => ({
              id: unitId,
              state: squareOf({ status, timeliness: timeliness ?? "notOpen" }),
            }))}
          />
        ) : (
          <span className="meta">chưa mở kỳ</span>
        )}
      </td>
      <td className="num">
        {isHistory ? <OldFigures /> : standing.latest && `${received}/${units.length}`}
      </td>
      <td className="num unit-pace" data-label="Đơn vị kịp tiến độ">
        {standing.unitPace.of > 0 ? unitPaceText(standing.unitPace) : <NoFigures />}
      </td>
      <td className="num pace" data-label="Chỉ tiêu kịp tiến độ">
        <PaceMeter pace={standing.pace} words={paceText} />
      </td>
    </tr>
  );
}

function covenantLook(status: BoardLine["standing"]["covenant"]) {
  if (status === "inForce") return { icon: "seal", tone: "ok" } as const;
  if (status === "closed") return { icon: "lock", tone: "off" } as const;
  return status === "openForSigning"
    ? ({ icon: "signingPen", tone: "act" } as const)
    : ({ icon: "pen", tone: "off" } as const);
}
