import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { dayText } from "@/lib/date-text";
import { dayToDb } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import type { Preview } from "@/lib/form-action";
import { successionKindLabels } from "@/lib/unit/labels";
import { shareText } from "../labels";
import type { RecordSuccessionInput } from "../schema";
import { planSuccession } from "./plan-succession";

const shown = 200;

/** What recording a reorganisation would do, arrow by arrow; writes nothing. Refuses as recording it would. */
export function previewSuccession(actor: Actor, input: RecordSuccessionInput): Promise<Preview> {
  return transaction(async (tx) => {
    const { predecessors, successors, ending, lastDay } = await planSuccession(tx, actor, input);
    const unitOf = new Map([...predecessors, ...successors].map((unit) => [unit.id, unit]));
    const endingIds = ending.filter(({ toOn }) => toOn === null).map(({ id }) => id);
    const counts = await tx.assignment.groupBy({
      by: ["unitId"],
      where: {
        unitId: { in: endingIds },
        OR: [{ toOn: null }, { toOn: { gt: dayToDb(lastDay) } }],
      },
      _count: true,
    });
    const fateOf = (unitId: string) => {
      const toOn = unitOf.get(unitId)?.toOn;
      if (toOn && toOn <= lastDay) return `đã kết thúc ngày ${dayText(toOn)}`;
      if (!endingIds.includes(unitId)) return "vẫn hoạt động";
      const people = counts.find((count) => count.unitId === unitId)?._count ?? 0;
      return `kết thúc ngày ${dayText(lastDay)}, ${people} phân công kết thúc theo`;
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
