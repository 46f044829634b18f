import { type Bytes, utf8 } from "./bytes";

/**
 * One paper to be filled in: a question between several units, or one unit to be agreed to or not. Each has a key of its own,
 * so that nobody can put two papers into one box, and nothing joins a unit's papers to one another.
 */
export type Slip = {
  readonly id: string;
  readonly title: string;
  /** Chosen by their place in this list, from 1; "Đồng ý" and "Không đồng ý" where one unit is asked about. */
  readonly options: readonly string[];
  readonly leastChoices: number;
  readonly mostChoices: number;
  /** The public key its papers are issued under: RSA, SPKI in DER, base64. */
  readonly publicKey: string;
};

/** Places in the slip's list, ascending; none at all is a blank vote. */
export type Choices = readonly number[];

/** What a slip with these choices says, byte for byte: the one-time key signs exactly this. */
export function ballotText(slipId: string, choices: Choices): Bytes {
  return utf8(`cum-thi-dua/phieu/1\n${slipId}\n${choices.join(",")}\n`);
}

/** Whether choices are written the only way they may be: places of this list, each once, in order. */
export function isCanonical({ options }: Pick<Slip, "options">, choices: Choices) {
  return choices.every(
    (choice, index) =>
      Number.isInteger(choice) &&
      choice >= 1 &&
      choice <= options.length &&
      choice > (choices[index - 1] ?? 0),
  );
}

/** A blank vote or one within the limits; anything else is no vote and never reaches the box. */
export function choicesRefusal(
  slip: Pick<Slip, "options" | "leastChoices" | "mostChoices">,
  choices: Choices,
) {
  if (!isCanonical(slip, choices)) return "ballot.malformed";
  if (choices.length > slip.mostChoices) return "vote.tooManyChoices";
  return choices.length > 0 && choices.length < slip.leastChoices ? "vote.tooFewChoices" : null;
}

/** What a box of one slip adds up to. */
export function tallyOf(
  { options }: Pick<Slip, "options">,
  ballots: readonly { choices: Choices }[],
) {
  const blank = ballots.filter(({ choices }) => choices.length === 0).length;
  const votes = options.map(
    (_, index) => ballots.filter(({ choices }) => choices.includes(index + 1)).length,
  );
  return { returned: ballots.length, valid: ballots.length - blank, blank, votes };
}
