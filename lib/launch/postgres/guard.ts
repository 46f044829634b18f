import pg from "pg";
import { aClient } from "./client.ts";

/** Any number, the same in every version: who holds this advisory lock is the program that serves the folder. */
const guardLock = 1_129_137_236;
/** Milliseconds in which a busy server has noticed that the program before was killed. */
const deathTakes = 3000;
const lockNotAvailable = "55P03";

/**
 * A connection kept for as long as the program runs. Its lock shows other starts that the folder is taken and goes
 * with the program however that ends; its end shows the program that the server is gone. Null when another holds it.
 */
export async function takeGuard(url: string) {
  const client = aClient({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  await client.connect();
  try {
    await client.query(`set lock_timeout = ${deathTakes}`);
    await client.query("select pg_advisory_lock($1)", [guardLock]);
    await client.query("reset lock_timeout");
    return client;
  } catch (fault) {
    await client.end();
    if (fault instanceof pg.DatabaseError && fault.code === lockNotAvailable) return null;
    throw fault;
  }
}
