import Link from "next/link";
import { dayText } from "@/lib/date-text";
import { shareText } from "@/lib/succession/labels";
import type { Lineage } from "@/lib/succession/queries/get-lineage";
import { placeName, successionKindLabels } from "@/lib/unit/labels";

type Arrow = Lineage["arrows"][number];
type Unit = Lineage["units"][number];

/** The line of a unit in words, oldest first: one item for each reorganisation. */
export function LineageList({ lineage: { units, arrows }, unitId }: LineageListProps) {
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  const name = (id: string) => <UnitName unit={unitOf.get(id)} isHere={id === unitId} />;
  const reorganisations = Map.groupBy(arrows, ({ successionId }) => successionId);
  return (
    <ol className="lineage-list">
      {[...reorganisations].map(([successionId, parts]) => {
        const [{ kind, effectiveOn, legalBasis }] = parts as [Arrow];
        return (
          <li key={successionId}>
            <b>
              {dayText(effectiveOn)} · {successionKindLabels[kind]}
            </b>
            <ul>
              {parts.map((part) => (
                <li key={`${part.predecessorId} ${part.successorId}`}>
                  {name(part.predecessorId)}
                  {part.successorId && (
                    <>
                      {` (${shareText(part.share) ?? "chưa rõ phần"}) thành `}
                      {name(part.successorId)}
                    </>
                  )}
                </li>
              ))}
            </ul>
            <span className="meta">{legalBasis}</span>
          </li>
        );
      })}
    </ol>
  );
}

type LineageListProps = { lineage: Lineage; unitId: string };

function UnitName({ unit, isHere }: { unit: Unit | undefined; isHere: boolean }) {
  if (!unit) return null;
  if (isHere) return <strong>{placeName(unit)}</strong>;
  return (
    <Link href={`/units/${unit.id}`} prefetch={false} className="hit">
      {placeName(unit)}
    </Link>
  );
}
