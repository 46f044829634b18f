import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { getFile } from "@/lib/file/queries/get-file";
import { storedFileResponse } from "@/lib/file-response";
import { parseIds } from "@/lib/page-ids";

/** An uploaded file, for whoever may read the record it hangs on. */
export async function GET(request: Request, { params }: RouteContext<"/files/[fileId]">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const file = ids && (await getFile(actor, ids.fileId));
  if (!file) notFound();
  return storedFileResponse(request, file);
}
