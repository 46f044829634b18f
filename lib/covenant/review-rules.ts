import type { RefusalCode } from "@/lib/refusal";
import { promisersLeft } from "./force-rules";
import { notOpen, type Open, readingRefusal, signsAs } from "./rules";

type Question = { id: string; unitId: string; answer: object | null };
type Asked = Open & { reviews: readonly Question[] };

/** Asked instead of signing, by whoever could sign, once until it is answered; in the order of the signing rules. */
export function askingRefusal(
  covenant: Asked,
  by: { unitId: string | null; post: string; textHash: string },
): RefusalCode | null {
  if (covenant.signatures.some(({ unitId }) => unitId === by.unitId)) {
    return "covenant.alreadySigned";
  }
  const unreadable = readingRefusal(covenant, by);
  if (unreadable && unreadable !== "covenant.textChanged") return unreadable;
  if (signsAs(by.post) === null) return "covenant.postMayNotSign";
  if (unreadable) return unreadable;
  return openQuestions(covenant).some(({ unitId }) => unitId === by.unitId)
    ? "covenant.reviewAsked"
    : null;
}

/** Answered once, as long as the text it was asked about is open; taking the text back is an answer by itself. */
export function answeringRefusal(covenant: Asked, reviewId: string): RefusalCode | null {
  if (covenant.status !== "openForSigning") return notOpen(covenant);
  const question = covenant.reviews.find(({ id }) => id === reviewId);
  if (!question) return "covenant.textChanged";
  return question.answer ? "covenant.reviewAnswered" : null;
}

/** A unit that has not signed may be let stay out, as long as another that promises something has signed or is left to. */
export function releasingRefusal(
  covenant: Open,
  { unitId, textHash }: { unitId: string; textHash: string },
): RefusalCode | null {
  if (covenant.signatures.some((signature) => signature.unitId === unitId)) {
    return "covenant.signedNotReleased";
  }
  const unreadable = readingRefusal(covenant, { unitId, textHash });
  if (unreadable) return unreadable;
  const others = promisersLeft(covenant).filter((party) => party.unitId !== unitId);
  return others.length > 0 ? null : "covenant.nobodyLeftToSign";
}

/** Questions still waiting for their answer. */
export function openQuestions<Q extends Question>({ reviews }: { reviews: readonly Q[] }) {
  return reviews.filter(({ answer }) => answer === null);
}
