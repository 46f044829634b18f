import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { boardMeta, boardTitle } from "@/lib/board/labels";
import { getBoardSheet } from "@/lib/board/queries/get-board-sheet";
import { boardInput } from "@/lib/board/schema";
import { fileResponse } from "@/lib/file-response";
import { writeWorkbook } from "@/lib/spreadsheet/write";

/** The office's board as a workbook. */
export async function GET(request: Request) {
  const actor = await requireActor();
  const asked = boardInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  const found = await getBoardSheet(actor, asked);
  if (!found) notFound();
  const title = boardTitle(found.board);
  const workbook = await writeWorkbook({
    sheetName: "Tình hình các cụm",
    title: `${title}. ${boardMeta(found.board)}`,
    columns: found.titles.map((column) => ({ title: column, kind: "text" })),
    rows: found.rows,
  });
  return fileResponse(workbook, title, "xlsx");
}
