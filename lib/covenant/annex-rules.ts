import type { CovenantStatus, Phase, TextKind } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";
import type { CovenantText } from "./canonical-form";
import { droppedWords } from "./labels/closing";

/** An annex that is not signed yet holds the next one up: each amends the words that the one before left. */
const unfinished: readonly CovenantStatus[] = [
  ...(["draft", "consulting", "ready", "adopted", "openForSigning"] as const),
];

type Amended = {
  kind: TextKind;
  status: CovenantStatus;
  amendsId: string | null;
  annexes: readonly { status: CovenantStatus }[];
};

/** The only way in which a covenant in force changes; one annex at a time. */
export function annexRefusal(covenant: Amended, { phase }: { phase: Phase }): RefusalCode | null {
  if (covenant.kind !== "covenant") return "text.signedByLead";
  if (covenant.amendsId !== null) return "covenant.annexOfAnnex";
  if (covenant.status !== "inForce") return "covenant.annexNotInForce";
  if (phase === "closed") return "covenant.yearClosed";
  return hasUnfinishedAnnex(covenant) ? "covenant.annexUnderWay" : null;
}

export function hasUnfinishedAnnex({ annexes }: Pick<Amended, "annexes">) {
  return annexes.some(({ status }) => unfinished.includes(status));
}

type Changing = { change?: string };

/** Each content of an annex changes another content that stands, or adds one. */
export function changesRefusal(
  contents: readonly Changing[],
  standing: readonly { number: number }[],
): RefusalCode | null {
  const numbers = contents.flatMap(({ change }) => (change ? Math.abs(Number(change)) : []));
  if (numbers.some((number) => !standing.some((each) => each.number === number))) {
    return "covenant.changesUnknownContent";
  }
  return new Set(numbers).size < numbers.length ? "covenant.changesContentTwice" : null;
}

/** "Sửa đổi nội dung 3", "Bãi bỏ nội dung 3"; what adds is numbered after the last: "Bổ sung nội dung 8". */
export function changesInWords(contents: readonly Changing[], last: number) {
  let number = last;
  return contents.map(({ change }) => {
    if (!change) {
      number += 1;
      return `Bổ sung nội dung ${number}`;
    }
    return `${change.startsWith("-") ? "Bãi bỏ" : "Sửa đổi"} nội dung ${Math.abs(Number(change))}`;
  });
}

/** A content of a covenant as amended; numbers stay with their contents. */
export type StandingContent = {
  number: number;
  title: string;
  text: string;
  /** Of the annex that wrote it last; null as first signed. */
  byAnnex: number | null;
};
type StandingTarget = CovenantText["targets"][number] & { byAnnex: number | null };

/**
 * The text as amended: the words first signed, and over them each annex in force, in order. A repealed content is left out, and
 * its number is given to no other; a common target takes the place of the one for the same indicator, or drops it.
 */
export function asAmended(original: CovenantText, annexes: readonly CovenantText[]) {
  let contents = original.contents.map(
    (content, index): StandingContent => ({
      ...{ number: index + 1, title: content.title, text: content.text },
      byAnnex: null,
    }),
  );
  let targets = original.targets.map((target): StandingTarget => ({ ...target, byAnnex: null }));
  let last = contents.length;
  for (const { annex, contents: changes, targets: changed } of annexes) {
    const byAnnex = annex?.number ?? null;
    for (const { change = "", title, text } of changes) {
      const number = Number(/\d+$/.exec(change)?.[0]);
      contents = contents.filter((content) => content.number !== number);
      if (!change.startsWith("Bãi bỏ")) contents.push({ number, title, text, byAnnex });
      last = Math.max(last, number);
    }
    const codes = changed.map(({ code }) => code);
    targets = [
      ...targets.filter(({ code }) => !codes.includes(code)),
      ...changed
        .filter(({ target }) => target !== droppedWords)
        .map((target) => ({ ...target, byAnnex })),
    ];
  }
  return { contents: contents.sort((a, b) => a.number - b.number), targets, last };
}
