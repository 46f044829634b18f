import type { Actor } from "@/lib/auth/actor";
import type { Player } from "./cast";

/** What the years are told on: the office's administrator, the cluster, and its units and people by the unit's code. */
export type Stage = {
  office: Actor;
  cityId: string;
  clusterId: string;
  unit: (code: string) => string;
  people: (code: string) => { chair: Player; vice: Player; officer: Player };
};
