import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { fileResponse } from "@/lib/file-response";
import { fillOwnForm } from "@/lib/own-form/queries/filled-form";
import { parseIds } from "@/lib/page-ids";

type Context = RouteContext<"/own-forms/[ownFormId]/filled/[periodId]">;

/** Another office's form, filled in with the unit's figures of a period. */
export async function GET(_: Request, { params }: Context) {
  const actor = await requireActor();
  const key = parseIds(await params);
  const filled = key && (await fillOwnForm(actor, key));
  if (!filled) notFound();
  return fileResponse(filled.bytes, filled.name, filled.kind);
}
