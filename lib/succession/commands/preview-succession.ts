import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { clusterName, leadershipRoleLabels } from "@/lib/cluster/labels";
import { dayText } from "@/lib/date-text";
import { type Day, dayToDb } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import type { Preview } from "@/lib/form-action";
import { successionKindLabels } from "@/lib/unit/labels";
import { shareText } from "../labels";
import type { RecordSuccessionInput } from "../schema";
import { planSuccession } from "./plan-succession";

const shown = 200;

/** What recording a reorganisation would do, arrow by arrow; writes nothing. Refuses as recording it would. */
export function previewSuccession(actor: Actor, input: RecordSuccessionInput): Promise<Preview> {
  return transaction(async (tx) => {
    const { predecessors, successors, ending, following, lastDay } = await planSuccession(
      tx,
      actor,
      input,
    );
    const unitOf = new Map([...predecessors, ...successors].map((unit) => [unit.id, unit]));
    const endingIds = ending.filter(({ toOn }) => toOn === null).map(({ id }) => id);
    const lost = await lostWith(tx, endingIds, lastDay);
    const fateOf = (unitId: string) => {
      const toOn = unitOf.get(unitId)?.toOn;
      if (toOn && toOn <= lastDay) return `đã kết thúc ngày ${dayText(toOn)}`;
      if (!endingIds.includes(unitId)) return "vẫn hoạt động";
      const along = following.find(({ from }) => from.id === unitId)?.units.length;
      return [
        `kết thúc ngày ${dayText(lastDay)}, ${lost.people(unitId)} phân công kết thúc theo`,
        ...(along ? [`${along} đơn vị trực thuộc chuyển sang đơn vị mới`] : []),
        ...lost.places(unitId),
      ].join("; ");
    };
    return {
      title: `${successionKindLabels[input.kind]} từ ngày ${dayText(input.effectiveOn)}. Sau khi ghi, không sửa được.`,
      head: ["Đơn vị cũ", "Phần", "Đơn vị mới", "Đơn vị cũ sau đó"],
      rows: input.parts
        .slice(0, shown)
        .map(({ predecessorId, successorId, share }) => [
          unitOf.get(predecessorId)?.place ?? "",
          shareText(share) ?? "chưa rõ",
          successorId === null ? "không có" : (unitOf.get(successorId)?.place ?? ""),
          fateOf(predecessorId),
        ]),
      more: Math.max(0, input.parts.length - shown),
      act: input.kind === "abolition" ? "Ghi kết thúc hoạt động" : "Ghi việc sắp xếp",
    };
  });
}

/** What an end takes along: the assignments there, the unit's places in clusters and what it leads; the successor is put in its place by hand. */
async function lostWith(tx: Tx, unitIds: string[], lastDay: Day) {
  const longer = { OR: [{ toOn: null }, { toOn: { gt: dayToDb(lastDay) } }] };
  const which = { unitId: { in: unitIds }, ...longer };
  const counts = await tx.assignment.groupBy({ by: ["unitId"], where: which, _count: true });
  const cluster = { select: { kind: true, label: true } } as const;
  const memberships = await tx.clusterMembership.findMany({
    where: which,
    select: { unitId: true, cluster },
  });
  const terms = await tx.leadershipTerm.findMany({
    where: which,
    select: { unitId: true, role: true, clusterYear: { select: { year: true } } },
    orderBy: { clusterYear: { year: "asc" } },
  });
  return {
    people: (unitId: string) => counts.find((count) => count.unitId === unitId)?._count ?? 0,
    places: (unitId: string) => [
      ...memberships
        .filter((place) => place.unitId === unitId)
        .map((place) => `thôi ở ${clusterName(place.cluster)}`),
      ...terms
        .filter((term) => term.unitId === unitId)
        .map(
          ({ role, clusterYear: { year } }) => `thôi làm ${leadershipRoleLabels[role]} năm ${year}`,
        ),
    ],
  };
}
