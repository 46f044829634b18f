import { createHash } from "node:crypto";

/** Shorter ones are planned sooner than a plan is worth its memory. */
const long = 2000;

/** Stands first in the few statements that every page asks: planning the session's takes three times as long as running it. */
const everyPage = "/* every page */";

/**
 * A read with a name is parsed and planned once a connection instead of at every call: a page's read of a covenant with all
 * that hangs on it takes longer to plan than to run. The server keeps each plan for as long as the connection lasts, so only
 * long reads get a name (no name is the empty one), and of those the first of a process: lists of ids vary without end. What
 * every page asks always has one.
 */
export function namesStatements(most: number) {
  const names = new Map<string, string>();
  return ({ sql }: { sql: string }): string => {
    const always = sql.startsWith(everyPage);
    if (!always && (!sql.startsWith("SELECT") || sql.length < long)) return "";
    const known = names.get(sql);
    if (known !== undefined || (names.size >= most && !always)) return known ?? "";
    const name = createHash("sha256").update(sql).digest("base64url");
    names.set(sql, name);
    return name;
  };
}
