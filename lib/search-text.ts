/** Format characters: what nobody sees, and what would turn the words beside it around (U+202E and its kin). */
const invisible = /\p{Cf}/gu;
/** Everything that steers a printer or a line, but for line breaks and tabs; a database takes no NUL at all. */
const controls = /[^\P{Cc}\t\n\r]/gu;
const spaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;

/** The text as it is stored: composed (NFC), plain spaces, nothing invisible. Line breaks stay. */
export function toNfc(text: string) {
  return text.normalize("NFC").replace(invisible, "").replace(controls, "").replace(spaces, " ");
}

/**
 * What a search compares: "Đông Anh", "dong anh" and "ĐÔNG  ANH" give "dong anh".
 * Stored beside the name it is made from. Where the tone mark sits (hoà, hòa) makes no difference.
 */
export function searchText(text: string) {
  return toNfc(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/\s+/g, " ")
    .trim();
}

/** For `like`: whatever holds what was typed, its own % and _ meaning themselves. */
export function searchPattern(typed: string) {
  return `%${searchText(typed).replace(/[\\%_]/g, "\\$&")}%`;
}
