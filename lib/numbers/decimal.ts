/** An exact decimal: digits × 10^-scale. 1,65 is { digits: 165n, scale: 2 }. Never a floating point number. */
export type Decimal = { readonly digits: bigint; readonly scale: number };

/** The decimal × 10^places; the scale never falls below zero. */
export function shift({ digits, scale }: Decimal, places: number): Decimal {
  const moved = scale - places;
  return moved >= 0 ? { digits, scale: moved } : { digits: digits * tenTo(-moved), scale: 0 };
}

/** The sum, at the finer of the two scales. */
export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale };
}

/** The same value without trailing zeros after the comma. */
export function trimmed({ digits, scale }: Decimal): Decimal {
  return scale > 0 && digits % 10n === 0n
    ? trimmed({ digits: digits / 10n, scale: scale - 1 })
    : { digits, scale };
}

/** The same value with its sign turned. */
export function negated({ digits, scale }: Decimal): Decimal {
  return { digits: -digits, scale };
}

/** part ÷ whole to so many places, halves away from zero. `whole` must not be zero. */
export function quotient(part: bigint, whole: bigint, scale: number): Decimal {
  const [above, below] = whole < 0n ? [-part, -whole] : [part, whole];
  const doubled = magnitude(above) * tenTo(scale) * 2n;
  const rounded = (doubled + below) / (below * 2n);
  return { digits: above < 0n ? -rounded : rounded, scale };
}

/** part ÷ whole to so many places, never more than it is: what falls short of something never reads as reaching it. `whole` must not be zero. */
export function quotientDown(part: bigint, whole: bigint, scale: number): Decimal {
  const [above, below] = whole < 0n ? [-part * tenTo(scale), -whole] : [part * tenTo(scale), whole];
  const digits = above / below;
  return { digits: above < 0n && digits * below !== above ? digits - 1n : digits, scale };
}

/** "7.690", "−1.234,50": dots between thousands, a comma before the decimals, the minus sign U+2212. */
export function decimalText({ digits, scale }: Decimal) {
  const all = magnitude(digits)
    .toString()
    .padStart(scale + 1, "0");
  const whole = all.slice(0, all.length - scale).replace(/\B(?=(\d{3})+$)/g, ".");
  const fraction = scale > 0 ? `,${all.slice(-scale)}` : "";
  return `${digits < 0n ? "−" : ""}${whole}${fraction}`;
}

export function magnitude(value: bigint) {
  return value < 0n ? -value : value;
}

export function tenTo(exponent: number) {
  return 10n ** BigInt(exponent);
}

function digitsAt({ digits, scale }: Decimal, wanted: number) {
  return digits * tenTo(wanted - scale);
}
