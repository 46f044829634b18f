import { aPdf } from "../../support/files.ts";

/** As a form takes it. */
export function pdfNamed(name: string, buffer: Buffer = aPdf(name)) {
  return { name, mimeType: "application/pdf", buffer };
}
