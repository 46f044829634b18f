/**
 * A Vietnamese telephone number as it is stored and compared, "+84912345678"; "0912 345 678", "84 912.345.678" and
 * "(024) 3825 1234" are read, and so is "912345678", whose first nought Excel has dropped. Null for anything else.
 */
export function canonicalPhone(typed: string): string | null {
  const digits = typed
    .replace(/[\s.()-]/g, "")
    .replace(/^(?:\+|00)?84(?=\d{9,10}$)/, "0")
    .replace(/^(?=(?:[35789]\d{8}|2\d{9})$)/, "0");
  return /^0[1-9]\d{8,9}$/.test(digits) ? `+84${digits.slice(1)}` : null;
}

/** The number as people read it out: "0912 345 678". */
export function phoneText(canonical: string) {
  const digits = canonical.replace(/^\+84/, "0");
  return digits.replace(/^(\d{4})(\d{3})(\d+)$/, "$1 $2 $3");
}
