import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { getBoardPaper } from "@/lib/board/queries/get-board-paper";
import { boardInput } from "@/lib/board/schema";
import { paperResponse } from "@/lib/document/response";

/** The Monday page: "Tình hình các cụm, tuần …". */
export async function GET(request: Request, { params }: RouteContext<"/overview/[format]">) {
  const actor = await requireActor();
  const { format } = await params;
  const asked = boardInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  return (await paperResponse(await getBoardPaper(actor, asked), format)) ?? notFound();
}
