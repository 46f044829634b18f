import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { getPresence } from "@/lib/election/queries/conference-walk";
import { getEvent } from "@/lib/event/queries";

/** Who is present as it stands, for the event's page that shows it. */
export async function GET(_: Request, { params }: RouteContext<"/events/[eventId]/presence">) {
  const actor = await requireActor();
  const event = await getEvent(actor, (await params).eventId);
  if (!event) notFound();
  const presence = await getPresence(actor, event);
  return Response.json(presence, { headers: { "cache-control": "private, no-store" } });
}
