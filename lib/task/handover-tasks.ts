import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { actsAs } from "@/lib/auth/policy";
import type { ConcernedYear } from "@/lib/cluster/queries/concerned-years";
import { getHandover, type HandoverView } from "@/lib/handover/queries/get-handover";
import { yearsBefore } from "@/lib/handover/queries/years-before";
import type { Task } from "./rules";

/** A hand-over to write or to sign by the lead that leaves, to receive by the lead that comes. */
export async function listHandoverTasks(
  actor: Actor,
  years: readonly ConcernedYear[],
): Promise<Task[]> {
  if (years.length === 0 || !actsAs(actor, "clusterLead", "clusterSecretary")) return [];
  const ids = [...years.map(({ id }) => id), ...(await yearsBefore(years))];
  const views = await Promise.all([...new Set(ids)].map((id) => getHandover(actor, id)));
  return views.filter((view) => view !== null).flatMap((view) => taskOf(view) ?? []);
}

function taskOf(handover: HandoverView): Task | null {
  const { clusterYearId, clusterId, year, from, to, returnReason, viewer } = handover;
  const about = {
    key: `handover ${clusterYearId}`,
    dueAt: null,
    href: `/clusters/${clusterId}/${year}/handover`,
  };
  if (viewer.mayReceive)
    return {
      ...about,
      what: `Nhận bàn giao Cụm trưởng năm ${year}`,
      detail: `${from?.name} đã bàn giao.`,
      button: "Nhận bàn giao",
    };
  if (viewer.mayHandOver || viewer.mayWrite)
    return {
      ...about,
      what: `${viewer.mayHandOver ? "Bàn giao" : "Lập biên bản bàn giao"} Cụm trưởng năm ${year}`,
      detail: returnReason ? `Được trả lại: ${returnReason}` : `Bên nhận: ${to?.name}.`,
      button: viewer.mayHandOver ? "Bàn giao" : "Lập biên bản",
    };
  return null;
}
