import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { paperAsWord } from "@/lib/document/word";
import { fileResponse } from "@/lib/file-response";
import { parseIds } from "@/lib/page-ids";
import { getRegistrationPaper } from "@/lib/registration/queries/get-paper";

type Context = RouteContext<"/registrations/[clusterYearId]/[unitId]/word">;

/** A unit's registration as it is printed today, to be worked on in Word. */
export async function GET(_: Request, { params }: Context) {
  const actor = await requireActor();
  const key = parseIds(await params);
  const paper = key && (await getRegistrationPaper(actor, key));
  if (!paper) notFound();
  return fileResponse(await paperAsWord(paper), paper.title, "docx");
}
