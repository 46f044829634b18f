import "server-only";

/**
 * Whether a request that changes something comes from a page of ours: its Origin names the host it was sent to. Forms have
 * this from the framework, route handlers do not.
 */
export function isSameOrigin({ headers }: Request) {
  const origin = headers.get("origin");
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host;
}
