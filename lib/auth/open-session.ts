import "server-only";

/** Replaced by the account slice before anything is served. */
export async function openSession(): Promise<null> {
  return null;
}
