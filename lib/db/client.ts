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
    { connectionString: env.DATABASE_URL, max: 10 },
    { statementNameGenerator: namesStatements(300) },
  ),
}));
