import pg from "pg";
import { z } from "zod";

const running = z.object({
  url: z.url(),
  ownerUrl: z.string(),
  /** Where it keeps its things. */
  folder: z.string(),
  authSecret: z.string(),
  /** The office's identity provider, and who it says has signed in, whoever asks. */
  provider: z.object({ issuer: z.url(), subject: z.string() }),
});
export type Demo = z.infer<typeof running>;

/** The server under test, as the global setup left word of it. */
export function demo(): Demo {
  return running.parse(JSON.parse(process.env.E2E_DEMO ?? "null"));
}

let owner: pg.Pool | undefined;

function connect() {
  // Its connections do not keep a worker from ending; the server may well stop before one does.
  const pool = new pg.Pool({ connectionString: demo().ownerUrl, allowExitOnIdle: true });
  return pool.on("error", () => {});
}

/** Runs SQL in the demo's database as the owner of its tables. */
export async function asOwner<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) {
  owner ??= connect();
  const { rows } = await owner.query<Row>(sql, values);
  return rows;
}
