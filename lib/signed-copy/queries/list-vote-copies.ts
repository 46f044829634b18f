import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { getPaperState } from "@/lib/paper-signing/queries/paper-state";
import { listSignedCopies } from "./list-copies";

type Of = { id: string; rounds: readonly { id: string }[] };

/** Every paper that a vote has at this moment, round by round and the notice last, with its signed copies and how far it is signed in the app. */
export async function listVoteCopies(actor: Actor, { id, rounds }: Of) {
  const refs = [
    ...rounds.flatMap((round) => [
      { paper: "ballotPaper", subjectId: round.id } as const,
      { paper: "countMinutes", subjectId: round.id } as const,
    ]),
    { paper: "resultNotice", subjectId: id } as const,
  ];
  const found = await Promise.all(
    refs.map(async (ref) => {
      const copies = await listSignedCopies(actor, ref);
      return copies && { ...copies, state: await getPaperState(actor, ref) };
    }),
  );
  return found.filter((copies) => copies !== null);
}

export type VotePaper = Awaited<ReturnType<typeof listVoteCopies>>[number];
