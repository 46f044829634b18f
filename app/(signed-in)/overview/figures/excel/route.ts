import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { viewResponse } from "@/lib/document/view";
import { getOfficeView } from "@/lib/total/queries/get-views";
import { officeView } from "@/lib/total/schema";

/** The office's figures as shown, as numbers. */
export async function GET(request: Request) {
  const actor = await requireActor();
  const view = officeView.parse(Object.fromEntries(new URL(request.url).searchParams));
  return (await viewResponse(await getOfficeView(actor, view), "excel")) ?? notFound();
}
