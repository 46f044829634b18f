import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { listWaitingPlaces } from "@/lib/paper-signing/queries/waiting-places";
import { signedPaperLabels } from "@/lib/signed-copy/labels";
import type { Task } from "./rules";

/** Papers in which a place waits for this very person's signature. */
export async function listPaperTasks(actor: Actor): Promise<Task[]> {
  const places = await listWaitingPlaces(actor);
  return places.map(({ signingId, position, paper, title }) => ({
    key: `paper ${signingId} ${position}`,
    what: `Ký ${signedPaperLabels[paper]}`,
    detail: title,
    dueAt: null,
    href: `/paper-signings/${signingId}`,
    button: "Đọc và ký",
  }));
}
