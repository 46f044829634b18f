import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { addScan } from "@/lib/covenant/commands/add-scan";
import { decideScan } from "@/lib/covenant/commands/decide-scan";
import { aFile, aPdf } from "@/tests/support/files";
import { type ClusterOfFive, morning } from "./a-cluster-of-five";

type Text = { covenantId: string; textHash: string };

/** The secretary brings one scan and ticks the units at these places; gives its id. */
export function scan(
  cluster: ClusterOfFive,
  text: Text,
  places: readonly number[],
  bytes: Uint8Array = aPdf(`bản chụp ${text.covenantId} ${places}`),
) {
  const units = places.map((place) => ({
    ...{ unitId: cluster.unitIds[place] ?? "", seen: "on" as const },
    ...{ signerName: "Trần Thị Hoa", signerPost: "Chủ tịch" },
  }));
  return at(morning, () => addScan(cluster.secretary, { ...text, units, scan: aFile(bytes) }));
}

export function confirm(actor: Actor, { covenantId }: Text, scanId: string) {
  return at(morning, () => decideScan(actor, { covenantId, scanId, decision: "confirm" }));
}

export function sendBack(actor: Actor, { covenantId }: Text, scanId: string) {
  const back = { decision: "return" as const, reason: "thiếu trang 2" };
  return at(morning, () => decideScan(actor, { covenantId, scanId, ...back }));
}
