import { readSheet } from "@/lib/spreadsheet/read";

/** The rows of a sheet as people write it: one line a row, cells parted by bars. */
export function aSheet(lines: readonly string[]) {
  const text = lines.map((line) =>
    line
      .split("|")
      .map((cell) => cell.trim())
      .join("\t"),
  );
  return readSheet(new File([text.join("\n")], "bang.csv"));
}

/** Every wrong cell as "A3 why it is wrong", cut short. */
export function saidOf(read: { wrongCells: { address: string; reason: string }[] | null }) {
  return (read.wrongCells ?? []).map(({ address, reason }) => `${address} ${reason.slice(0, 30)}`);
}
