import pg from "pg";

/** Any number, the same in every version: who holds this advisory lock is the program that serves the folder. */
const guardLock = 1_129_137_236;

/**
 * A connection kept for as long as the program runs. Its lock shows other starts that the folder is taken and goes
 * with the program however that ends; its end shows the program that the server is gone. Null when another holds it.
 */
export async function takeGuard(url: string) {
  const client = new pg.Client({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  client.on("error", () => {}); // "end" follows and is what counts
  await client.connect();
  const { rows } = await client.query<{ taken: boolean }>(
    "select pg_try_advisory_lock($1) as taken",
    [guardLock],
  );
  if (rows[0]?.taken) return client;
  await client.end();
  return null;
}
