import type { Piece } from "@/lib/text/compare-words";

/** Words with what was taken out and put in: struck and underlined, so that no one needs the colour. */
export function ChangedWords({ pieces }: { pieces: readonly Piece[] }) {
  let place = 0;
  return pieces.map(({ change, words }) => {
    const key = `${place} ${change}`;
    place += words.length;
    if (change === "removed") return <del key={key}>{words}</del>;
    if (change === "added") return <ins key={key}>{words}</ins>;
    return <span key={key}>{words}</span>;
  });
}
