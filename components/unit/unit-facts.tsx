import Link from "next/link";
import { addressWith } from "@/lib/address";
import { dayText } from "@/lib/date-text";
import { placeName, unitKindTitles } from "@/lib/unit/labels";
import type { UnitView } from "@/lib/unit/queries/get-unit";
import { daysText } from "./days-text";

/** A unit's place: what it is, where it stands on the day the page is read as of, and what it was before. */
export function UnitFacts({ unit }: { unit: UnitView }) {
  const { day, above, names, parents } = unit;
  return (
    <dl className="facts">
      <dt>Loại</dt>
      <dd>{unitKindTitles[unit.kind]}</dd>
      <dt>Mã</dt>
      <dd className="fig">{unit.code}</dd>
      <dt>Hoạt động</dt>
      <dd>{daysText(unit)}</dd>
      {above.length > 0 && (
        <>
          <dt>Trực thuộc ngày {dayText(day)}</dt>
          <dd>
            {above.toReversed().map((unitAbove, index) => (
              <span key={unitAbove.id}>
                {index > 0 && ", "}
                <Link
                  href={addressWith(`/units/${unitAbove.id}`, { on: day })}
                  prefetch={false}
                  className="hit"
                >
                  {placeName(unitAbove)}
                </Link>
              </span>
            ))}
          </dd>
        </>
      )}
      {names.length > 1 && (
        <>
          <dt>Tên qua các thời kỳ</dt>
          <dd>
            <Periods periods={names} kind={unit.kind} />
          </dd>
        </>
      )}
      {parents.length > 1 && (
        <>
          <dt>Cấp trên qua các thời kỳ</dt>
          <dd>
            <Periods periods={parents} />
          </dd>
        </>
      )}
    </dl>
  );
}

type Period = Parameters<typeof daysText>[0] & { name: string; kind?: UnitView["kind"] };

function Periods({ periods, kind }: { periods: readonly Period[]; kind?: UnitView["kind"] }) {
  return (
    <ul>
      {periods.map((period) => (
        <li key={period.fromOn}>
          {placeName({ kind: period.kind ?? kind ?? "central", name: period.name })}:{" "}
          {daysText(period)}
        </li>
      ))}
    </ul>
  );
}
