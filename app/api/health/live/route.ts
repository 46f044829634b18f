export const dynamic = "force-dynamic";

/** The process answers: a watchdog that gets no answer should start it again. */
export function GET() {
  return new Response("ok\n", { headers: { "cache-control": "no-store" } });
}
