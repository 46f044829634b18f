const onePixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** The smallest PDF with a page; the words make its bytes differ from another's. */
export function aPdf(words = "Bản chụp") {
  return Buffer.from(`%PDF-1.4
% ${words}
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/MediaBox[0 0 595 842]/Parent 2 0 R/Resources<<>>>>endobj
trailer<</Root 1 0 R/Size 4>>
%%EOF
`);
}

export function aPng() {
  return Buffer.from(onePixel, "base64");
}

/** Bytes as a form sends them. */
export function aFile(bytes: Uint8Array | string, name = "banchup.pdf") {
  return new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name);
}
