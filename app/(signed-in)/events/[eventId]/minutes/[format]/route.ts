import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { paperResponse } from "@/lib/document/response";
import { getConferenceMinutes } from "@/lib/election/queries/get-papers";

type Context = RouteContext<"/events/[eventId]/minutes/[format]">;

/** "Biên bản hội nghị" as far as it is on record. */
export async function GET(_: Request, { params }: Context) {
  const actor = await requireActor();
  const { eventId, format } = await params;
  return (await paperResponse(await getConferenceMinutes(actor, eventId), format)) ?? notFound();
}
