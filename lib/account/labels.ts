/** "45 giây", "3 phút": how long to wait, rounded up. */
export function waitWords(milliseconds: number) {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  return seconds < 60 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`;
}

/** A one-time code as it is read out: "ACDE-3467". */
export function spokenCode(code: string) {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

const browsers: [RegExp, string][] = [
  [/Zalo/i, "Zalo"],
  [/Edg\//, "Edge"],
  [/coc_coc_browser/i, "Cốc Cốc"],
  [/OPR\//, "Opera"],
  [/Firefox\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];

const systems: [RegExp, string][] = [
  [/iPhone|iPad/, "điện thoại, máy tính bảng Apple"],
  [/Android/, "điện thoại Android"],
  [/Windows/, "máy tính Windows"],
  [/Mac OS X/, "máy tính Mac"],
  [/Linux/, "máy tính Linux"],
];

/** "Chrome trên máy tính Windows": enough to tell one's own devices apart. */
export function deviceWords(userAgent: string) {
  const find = (list: [RegExp, string][]) => list.find(([form]) => form.test(userAgent))?.[1];
  return [find(browsers) ?? "Trình duyệt khác", find(systems)].filter(Boolean).join(" trên ");
}

/** Zalo's built-in browser forgets who is signed in and cannot download. */
export function isInsideZalo(userAgent: string) {
  return /Zalo/i.test(userAgent);
}

/** Whether what is typed here crosses a network in the clear: not encrypted, and not within one machine. */
export function isReadableOnTheWay(address: string) {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "http:" && !/^(?:localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
}
