/** Stands on paper only: whose page it is and when it was printed. */
export function PrintHead({ words }: { words: string }) {
  return <p className="print-only">{words}</p>;
}
