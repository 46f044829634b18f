import "server-only";
import { fileResponse } from "@/lib/file-response";
import type { PaperDescription } from "./description";
import { paperAsPdf } from "./pdf";
import { paperAsWord } from "./word";

/** A paper as the download its address asks for, `pdf` or `word`; null when there is no such paper or no such format. */
export async function paperResponse(paper: PaperDescription | null, format: string) {
  if (!paper) return null;
  if (format === "pdf") return fileResponse(paperAsPdf(paper), paper.title, "pdf");
  if (format === "word") return fileResponse(await paperAsWord(paper), paper.title, "docx");
  return null;
}
