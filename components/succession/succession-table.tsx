import Link from "next/link";
import { TableRegion } from "@/components/ui/table-region";
import { dayText } from "@/lib/date-text";
import { shareText } from "@/lib/succession/labels";
import type { SuccessionRow } from "@/lib/succession/queries/list-successions";
import { placeName, successionKindLabels } from "@/lib/unit/labels";

/** Reorganisations, latest first: from when, of what kind, by which text, who became whom. */
export function SuccessionTable({ successions }: { successions: readonly SuccessionRow[] }) {
  return (
    <TableRegion label="Các lần sắp xếp">
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">Từ ngày</th>
            <th scope="col">Hình thức, căn cứ</th>
            <th scope="col">Đơn vị cũ, đơn vị mới</th>
          </tr>
        </thead>
        <tbody>
          {successions.map(({ id, effectiveOn, kind, legalBasis, parts }) => (
            <tr key={id}>
              <th scope="row" className="num">
                {dayText(effectiveOn)}
              </th>
              <td>
                {successionKindLabels[kind]}
                <p className="meta">{legalBasis}</p>
              </td>
              <td>
                <ul className="stack">
                  {parts.map((part) => (
                    <Arrow key={`${part.predecessor.id} ${part.successor?.id}`} {...part} />
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function Arrow({ predecessor, share, successor }: SuccessionRow["parts"][number]) {
  return (
    <li>
      <UnitLink {...predecessor} />
      {successor && (
        <>
          {` (${shareText(share) ?? "chưa rõ phần"}) thành `}
          <UnitLink {...successor} />
        </>
      )}
    </li>
  );
}

function UnitLink(unit: SuccessionRow["parts"][number]["predecessor"]) {
  return (
    <Link href={`/units/${unit.id}`} prefetch={false} className="hit">
      {placeName(unit)}
    </Link>
  );
}
