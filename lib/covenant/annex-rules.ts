import type { CovenantStatus, Phase, TextKind } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";
import { searchText } from "@/lib/search-text";
import type { CovenantText } from "./canonical-form";
import { droppedWords } from "./labels/closing";
import type { DraftWords } from "./schema";

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
type Words = { title: string; text: string };
type Standing = Words & { number: number };

/**
 * Each content of an annex changes another content that stands, or adds one; whatever stands under a heading keeps one, since the
 * page would show it nameless from then on.
 */
export function changesRefusal(
  contents: readonly (Changing & { title: string })[],
  standing: readonly Omit<Standing, "text">[],
): RefusalCode | null {
  const numbers = contents.flatMap(({ change }) => (change ? Math.abs(Number(change)) : []));
  if (numbers.some((number) => !standing.some((each) => each.number === number))) {
    return "covenant.changesUnknownContent";
  }
  if (new Set(numbers).size < numbers.length) return "covenant.changesContentTwice";
  return nameless(contents, standing) < 0 ? null : "covenant.headingLost";
}

/** What the sentence about a lost heading names: the place in the annex, from 1. */
export function changesFacts(
  contents: readonly (Changing & { title: string })[],
  standing: readonly Omit<Standing, "text">[],
) {
  return { nameless: String(nameless(contents, standing) + 1) };
}

/** The first content without a heading where the one it changes has it, or, of one that is added, where all have. */
function nameless(
  contents: readonly (Changing & { title: string })[],
  standing: readonly Omit<Standing, "text">[],
) {
  const allNamed = standing.length > 0 && standing.every(({ title }) => title !== "");
  return contents.findIndex(({ change, title }) => {
    if (title.trim() !== "" || change?.startsWith("-")) return false;
    return change
      ? standing.some((each) => String(each.number) === change && each.title)
      : allNamed;
  });
}

/** A content that is to be changed and is left blank begins as the words that stand, to be written over. */
export function startingFromStanding<Content extends Changing & Words>(
  contents: readonly Content[],
  standing: readonly Standing[],
) {
  return contents.map((content): Content => {
    const old = standing.find(({ number }) => String(number) === content.change);
    const isBlank = content.title === "" && content.text === "";
    return old && isBlank ? { ...content, title: old.title, text: old.text } : content;
  });
}

/** An annex is not put before anyone while one of its contents says what stands already. */
export function unchangedRefusal(
  contents: readonly (Changing & Words)[],
  standing: readonly Standing[],
): RefusalCode | null {
  const isSame = ({ change, title, text }: Changing & Words) =>
    standing.some((old) => `${old.number}` === change && old.title === title && old.text === text);
  return contents.some(isSame) ? "covenant.changesNothing" : null;
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
    targets = inPlace(targets, changed, byAnnex);
  }
  return { contents: contents.sort((a, b) => a.number - b.number), targets, last };
}

/** A common target that is changed keeps its row; a new one stands after the others. */
function inPlace(
  targets: readonly StandingTarget[],
  changed: CovenantText["targets"],
  byAnnex: number | null,
) {
  const byCode = new Map(targets.map((target) => [target.code, target]));
  for (const target of changed) {
    if (target.target === droppedWords) byCode.delete(target.code);
    else byCode.set(target.code, { ...target, byAnnex });
  }
  return [...byCode.values()];
}

/** The words of a text as they were saved, with the saved words of each annex in force over them, in order. */
export function wordsTogether(original: DraftWords, annexes: readonly DraftWords[]): DraftWords {
  const standing = new Map(original.contents.map((content, index) => [index + 1, content]));
  let last = standing.size;
  for (const { contents } of annexes) {
    for (const { change, ...content } of contents) {
      const number = change ? Math.abs(Number(change)) : ++last;
      if (change?.startsWith("-")) standing.delete(number);
      else standing.set(number, content);
    }
  }
  const contents = [...standing].sort(([a], [b]) => a - b).map(([, content]) => content);
  return { ...original, contents, targets: targetsTogether([original, ...annexes]) };
}

/** The common targets as they were typed, each layer over the one before; one that an annex drops is there no more. */
export function targetsTogether(layers: readonly Pick<DraftWords, "targets">[]) {
  const standing = new Map<string, DraftWords["targets"][number]>();
  for (const target of layers.flatMap(({ targets }) => targets)) {
    if (searchText(target.typed) === searchText(droppedWords)) standing.delete(target.indicatorId);
    else standing.set(target.indicatorId, target);
  }
  return [...standing.values()];
}
