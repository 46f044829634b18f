const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const alsoDigits: Record<string, number> = { mốt: 1, tư: 4, lăm: 5 };

/**
 * Reads Vietnamese number words back, by a method of its own: each word is a digit or a power of ten,
 * and a power multiplies what was said since the last greater one.
 */
export function readWords(words: string): bigint {
  if (words.startsWith("âm ")) return -readWords(words.slice(3));
  const at = words.lastIndexOf(" tỷ");
  if (at >= 0) return readWords(words.slice(0, at)) * 1_000_000_000n + tail(words.slice(at + 3));
  return BigInt(belowBillion(words.split(" ")));
}

function tail(words: string) {
  return words === "" ? 0n : readWords(words.trim());
}

function belowBillion(words: string[]): number {
  for (const [word, power] of [
    ["triệu", 1_000_000],
    ["nghìn", 1000],
    ["trăm", 100],
  ] as const) {
    const at = words.indexOf(word);
    if (at >= 0)
      return belowBillion(words.slice(0, at)) * power + belowBillion(words.slice(at + 1));
  }
  const ten = words.findIndex((word) => word === "mươi" || word === "mười");
  if (ten >= 0) return (ten === 0 ? 1 : digit(words[0])) * 10 + digit(words[ten + 1]);
  return digit(words[0] === "linh" ? words[1] : words[0]);
}

function digit(word: string | undefined) {
  if (word === undefined) return 0;
  const value = alsoDigits[word] ?? digits.indexOf(word);
  if (value < 0) throw new Error(`${word} is no digit`);
  return value;
}
