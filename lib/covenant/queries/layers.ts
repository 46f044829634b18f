import { compareWords } from "@/lib/text/rules/compare-words";
import { asAmended } from "../annex-rules";
import { readCanonicalForm } from "../canonical-form";
import type { LoadedCovenant } from "./covenant-row";
import { annexesInForce, textInForce } from "./text-in-force";

/**
 * A covenant as amended, and under it each annex in force with what it changed, word by word, in the text the one before had left.
 * Null as long as no annex is in force: the text as signed is then all there is.
 */
export function layersOf(covenant: Pick<LoadedCovenant, "version" | "annexes">) {
  const { version } = covenant;
  const layers = annexesInForce(covenant);
  const standing = textInForce(covenant);
  if (!version || !standing || layers.length === 0) return null;
  const original = readCanonicalForm(version.canonicalText);
  const texts = layers.map(({ text }) => text);
  return {
    ...standing,
    annexes: layers.map(({ id, title, inForceAt, text }, index) => ({
      ...{ id, title, inForceAt, targets: text.targets },
      changes: changesOf(asAmended(original, texts.slice(0, index)), text.contents),
    })),
  };
}

type Before = ReturnType<typeof asAmended>;
type Change = { change?: string; title: string; text: string };

function changesOf({ contents }: Before, changes: readonly Change[]) {
  return changes.map(({ change = "", title, text }) => {
    const number = Number(/\d+$/.exec(change)?.[0]);
    const before = contents.find((content) => content.number === number);
    const isRepealed = change.startsWith("Bãi bỏ");
    const after = isRepealed ? { title: "", text: "" } : { title, text };
    return {
      change,
      /** Why it was repealed, as the annex says. */
      words: isRepealed ? text : "",
      title: compareWords(before?.title ?? "", after.title),
      text: compareWords(before?.text ?? "", after.text),
    };
  });
}
