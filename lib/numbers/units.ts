/** The unit in which a column shows and takes money; what is stored is always whole đồng. */
export type Scale = "dong" | "thousand" | "million" | "billion";

/** over: "trên"; almost: "gần". Kept with the value, because the reporter vouches for no more. */
export type Qualifier = "exact" | "over" | "almost";

export const exponentOf: Record<Scale, number> = { dong: 0, thousand: 3, million: 6, billion: 9 };

export const scaleWords: Record<Scale, string> = {
  dong: "đồng",
  thousand: "nghìn đồng",
  million: "triệu đồng",
  billion: "tỷ đồng",
};

/** With the space after it: stands before a figure or before words. */
export const qualifierWords: Record<Qualifier, string> = {
  exact: "",
  over: "trên ",
  almost: "gần ",
};

/** Words as typed, without diacritics ("tỷ", "tỉ", "triệu", "tr"), and their powers of ten. */
export const typedUnits: Record<string, number> = {
  k: 3,
  ngan: 3,
  nghin: 3,
  tr: 6,
  trieu: 6,
  ti: 9,
  ty: 9,
  nghinty: 12,
};

export const typedQualifiers: Record<string, Qualifier> = {
  tren: "over",
  hon: "over",
  gan: "almost",
};

/** The unit word to write for a power of ten. */
export const writtenUnits: Record<number, string> = {
  3: "nghìn",
  6: "triệu",
  9: "tỷ",
  12: "nghìn tỷ",
};
