import { notFound } from "next/navigation";
import { requireOnlooker } from "@/lib/auth/session";
import { getPresence } from "@/lib/election/queries/conference-walk";
import { getEvent } from "@/lib/event/queries";

/** Who is present as it stands, for the event's page that shows it and asks by itself. */
export async function GET(_: Request, { params }: RouteContext<"/events/[eventId]/presence">) {
  const actor = await requireOnlooker();
  const event = await getEvent(actor, (await params).eventId);
  if (!event) notFound();
  const presence = await getPresence(actor, event);
  return Response.json(presence, { headers: { "cache-control": "private, no-store" } });
}
