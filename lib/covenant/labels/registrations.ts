/** A unit's own paper as the covenant names it. */
export function registrationName({ year, unit }: { year: number; unit: string }) {
  return `Bản đăng ký thi đua năm ${year} của ${unit}`;
}

/** What naming them means: whose word they are, and whom a change of one concerns. */
export const registrationsWords =
  "Chỉ tiêu riêng của mỗi đơn vị ghi tại Bản đăng ký thi đua của đơn vị, do đơn vị ấy tự ký. " +
  "Điều chỉnh bản đăng ký của một đơn vị thì các đơn vị khác không phải ký lại Giao ước.";
