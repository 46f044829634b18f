import "server-only";
import { createHash } from "node:crypto";

type Roll = {
  voteId: string;
  number: number;
  channel: string;
  seats: readonly { unitId: string; name: string; present: boolean; channel: string }[];
  candidates: readonly { candidateId: string; seats: number }[];
};

/** SHA-256 in hexadecimal over the canonical roll: a line of JSON, keys as written here, units in the order of the decision. */
export function rollHash({ voteId, number, channel, seats, candidates }: Roll) {
  const text = JSON.stringify({
    voteId,
    number,
    channel,
    seats: seats.map((seat) => [seat.unitId, seat.name, seat.present, seat.channel]),
    candidates: candidates.map((one) => [one.candidateId, one.seats]),
  });
  return createHash("sha256").update(text, "utf8").digest("hex");
}
