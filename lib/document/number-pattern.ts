/** The lines of a paper's head as they are set, "ỦY BAN MTTQ VIỆT NAM / THÀNH PHỐ HÀ NỘI / BAN THƯỜNG TRỰC". */
export function headLines(set: string) {
  return set
    .split("/")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** A number by an office's pattern: "{số}/{loại}-CTĐ" with "KH" and "02" gives "02/KH-CTĐ". */
export function numberBy(pattern: string, { kind, number }: { kind: string; number: string }) {
  return pattern.replace("{số}", number).replace("{loại}", kind);
}
