import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { listSignedCopies } from "./list-copies";

type Of = { id: string; rounds: readonly { id: string }[] };

/** Every paper that a vote has at this moment, round by round and the notice last, with its signed copies. */
export async function listVoteCopies(actor: Actor, { id, rounds }: Of) {
  const refs = [
    ...rounds.flatMap((round) => [
      { paper: "ballotPaper", subjectId: round.id } as const,
      { paper: "countMinutes", subjectId: round.id } as const,
    ]),
    { paper: "resultNotice", subjectId: id } as const,
  ];
  const found = await Promise.all(refs.map((ref) => listSignedCopies(actor, ref)));
  return found.filter((copies) => copies !== null);
}
