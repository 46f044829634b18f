import { asAmended } from "../annex-rules";
import { readCanonicalForm } from "../canonical-form";
import type { LoadedCovenant } from "./covenant-row";

type Layered = {
  version: { textHash: string; canonicalText: string } | null;
  annexes: LoadedCovenant["annexes"];
};

/** What a covenant in force says today: its own frozen words with every annex in force over them; null before it was frozen. */
export function textInForce({ version, annexes }: Layered) {
  if (!version) return null;
  const layers = annexesInForce({ annexes });
  return {
    ...asAmended(
      readCanonicalForm(version.canonicalText),
      layers.map(({ text }) => text),
    ),
    /** Of the last layer: a form that was opened over other words carries another. */
    textHash: layers.at(-1)?.textHash ?? version.textHash,
  };
}

/** The annexes whose words hold, in order, each read from the bytes that were signed: what came into force holds, however it ended since. */
export function annexesInForce({ annexes }: Pick<Layered, "annexes">) {
  return annexes.flatMap(({ version, ...annex }) =>
    version && annex.inForceAt
      ? [{ ...annex, textHash: version.textHash, text: readCanonicalForm(version.canonicalText) }]
      : [],
  );
}

/** Of an annex: the text it amends, as that stands; null for every other text. */
export function amendedText({ amends }: Pick<LoadedCovenant, "amends">) {
  return amends && textInForce(amends);
}
