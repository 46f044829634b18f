import { UnitRow } from "@/components/ui/unit-row";
import { UnitSquare } from "@/components/ui/unit-square";
import type { EventView } from "@/lib/event/queries";
import { placeName } from "@/lib/unit/labels";

/** The row of units, and each unit with who was there for it. */
export function AttendanceList({ event }: { event: EventView }) {
  const { attendanceRecorded, members } = event;
  const present = members.filter((unit) => unit.present).length;
  const label = attendanceRecorded
    ? `${present} trên ${members.length} đơn vị có mặt`
    : "Chưa điểm danh";
  return (
    <>
      <UnitRow
        label={label}
        units={members.map(({ id, present: there }) => ({ id, state: stateOf(there !== null) }))}
      />
      <p className="meta">{label}.</p>
      <ul className="unitlist long">
        {members.map((unit) => (
          <li key={unit.id}>
            <UnitSquare state={stateOf(unit.present !== null)} />
            <b>{placeName(unit)}</b>
            <span>{words(unit, attendanceRecorded)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function stateOf(present: boolean) {
  return present ? "confirmed" : "empty";
}

function words({ present }: EventView["members"][number], recorded: boolean) {
  if (present) {
    const { representativeName, representativePost, authorisation } = present;
    const by = authorisation && ` (${authorisation})`;
    return `${representativeName}, ${representativePost}${by}`;
  }
  return recorded ? "vắng" : "chưa điểm danh";
}
