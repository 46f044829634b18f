/** Letters that only Unicode has among the encodings of Vietnamese. */
const unicodeOnly = /\p{M}|[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]/u;
/** TCVN3 (ABC) writes vowels as signs that no other text has beside a letter: "Hµ Néi", "§«ng Anh". */
const tcvn3 = /[A-Za-z][µ¸¶¨¾¼½ª]|[a-z][ÊÖß]|[A-Za-z][©«¬\u00AD®»][a-z]|[®§][a-zµ¸¨©ª«¬\u00AD]/;
/** VNI writes an accent as a second letter after the vowel: "Haø Noäi", "Ñoâng Anh", "Baùo caùo". */
const vni = /a[áàãâéèêú]|[aeoy][ùõ]|[aeouy][øûïåäü]|[oe]â|ñ[aeiouyôö]|[öô][øûïùõáàåäã]/i;

/** The old Vietnamese font that a text needs in order to be read, or null for Unicode. */
export function oldFontOf(text: string) {
  if (unicodeOnly.test(text)) return null;
  if (tcvn3.test(text)) return "TCVN3 (ABC)";
  return vni.test(text) ? "VNI" : null;
}
