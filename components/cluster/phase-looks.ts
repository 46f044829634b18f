import type { StateLook } from "@/components/ui/state";
import type { Phase } from "@/lib/db/generated/enums";

export const phaseLooks: Record<Phase, StateLook> = {
  preparing: { icon: "openRing", tone: "off" },
  registering: { icon: "flag", tone: "act" },
  running: { icon: "half", tone: "act" },
  reviewing: { icon: "star", tone: "act" },
  closed: { icon: "lock", tone: "off" },
};
