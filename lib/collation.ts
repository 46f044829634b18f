const vietnamese = new Intl.Collator("vi", { numeric: true });

/** For sort(): the order of the Vietnamese alphabet (D before Đ), "Cụm số 2" before "Cụm số 10". */
export function compareVietnamese(a: string, b: string) {
  return vietnamese.compare(a.normalize("NFC"), b.normalize("NFC"));
}
