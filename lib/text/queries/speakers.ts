import type { Actor } from "@/lib/auth/actor";
import { canSpeakFor } from "../policy";
import type { LoadedRound } from "./rounds";

/** The units asked in a round for which this person may speak, each in the capacity that lets them, which need not be the one chosen above. */
export function speakersFor(actor: Actor, round: LoadedRound) {
  const speakers = [actor.capacity, ...actor.capacities].map((capacity) => ({
    ...actor,
    capacity,
  }));
  return round.units.flatMap((unit) => {
    const speaker = speakers.find((each) => canSpeakFor(each, unit.unitId));
    if (!speaker) return [];
    const { key, title } = speaker.capacity;
    return [{ ...unit, capacityKey: key, capacityTitle: title }];
  });
}
