import { isReady } from "@/lib/launch/queries";

export const dynamic = "force-dynamic";

/** The database answers too: a balancer should send people here. */
export async function GET() {
  const ready = await isReady();
  return new Response(ready ? "ready\n" : "not ready\n", {
    status: ready ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
}
