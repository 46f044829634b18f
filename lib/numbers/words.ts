import { type Decimal, tenTo } from "./decimal";

const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const groupWords = ["", " nghìn", " triệu"];
const billion = 1_000_000_000n;

/**
 * A whole number read aloud, as official papers in the North write it:
 * 2.280.000.105 → "hai tỷ hai trăm tám mươi triệu một trăm linh năm".
 */
export function numberWords(value: bigint): string {
  if (value < 0n) return `âm ${numberWords(-value)}`;
  if (value < billion) return value === 0n ? "không" : belowBillion(Number(value), false);
  const rest = Number(value % billion);
  const head = `${numberWords(value / billion)} tỷ`;
  return rest === 0 ? head : `${head} ${belowBillion(rest, true)}`;
}

/** Decimals are read one by one: 1,05 → "một phẩy không năm". */
export function decimalWords({ digits: all, scale }: Decimal): string {
  if (all < 0n) return `âm ${decimalWords({ digits: -all, scale })}`;
  const whole = numberWords(all / tenTo(scale));
  const decimals = [...all.toString().padStart(scale, "0").slice(-scale)];
  return scale === 0
    ? whole
    : `${whole} phẩy ${decimals.map((digit) => digits[Number(digit)]).join(" ")}`;
}

/** `follows`: something stands before it, so that every group says its hundreds ("không trăm linh năm"). */
function belowBillion(value: number, follows: boolean) {
  const said: string[] = [];
  for (const power of [2, 1, 0]) {
    const group = Math.floor(value / 1000 ** power) % 1000;
    if (group > 0) said.push(`${groupOf(group, follows || said.length > 0)}${groupWords[power]}`);
  }
  return said.join(" ");
}

function groupOf(value: number, saysHundreds: boolean) {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0 && !saysHundreds) return tensOf(rest);
  const head = `${digits[hundreds]} trăm`;
  if (rest === 0) return head;
  return rest < 10 ? `${head} linh ${digits[rest]}` : `${head} ${tensOf(rest)}`;
}

/** 1 to 99. After "mươi" one is "mốt" and four "tư"; after any ten five is "lăm". */
function tensOf(value: number) {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return `${digits[ones]}`;
  const head = tens === 1 ? "mười" : `${digits[tens]} mươi`;
  if (ones === 0) return head;
  if (ones === 5) return `${head} lăm`;
  if (tens > 1 && ones === 1) return `${head} mốt`;
  return tens > 1 && ones === 4 ? `${head} tư` : `${head} ${digits[ones]}`;
}
