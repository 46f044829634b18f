import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { PrismaClient } from "./generated/client";
import { namesStatements } from "./statement-names";

const kept = globalThis as { db?: PrismaClient };

/** One client per process; kept across hot reloads so that development does not exhaust the connections. */
// biome-ignore lint/suspicious/noAssignInExpressions: the assignment is the point of the cache
export const db = (kept.db ??= new PrismaClient({
  adapter: new PrismaPg(
    // A connection remembers how it answers: one that is let go after pg's ten seconds thinks everything over for the next page.
    { connectionString: env.DATABASE_URL, max: 10, idleTimeoutMillis: 300_000 },
    { statementNameGenerator: namesStatements(300) },
  ),
}));
