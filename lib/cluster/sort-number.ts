const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };

/** Where a label sorts: "số 10" at 10, "II" at 2; a name such as "Khu trung tâm" at its place in the decision. */
export function sortNumberOf(label: string, place: number) {
  const number = /\d+/.exec(label)?.[0];
  if (number) return Number(number);
  return /^[IVXL]+$/.test(label) ? romanNumber(label) : place;
}

function romanNumber(text: string) {
  const digits = [...text].map((letter) => romanDigits[letter] ?? 0);
  return digits.reduce(
    (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
    0,
  );
}
