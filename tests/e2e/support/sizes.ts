/** An office PC, and the narrowest telephone. */
export const sizes = {
  desktop: { width: 1366, height: 768 },
  phone: { width: 360, height: 740 },
} as const;

export type Size = (typeof sizes)[keyof typeof sizes];
