import { createHash } from "node:crypto";

/** Shorter ones are planned sooner than a plan is worth its memory. */
const long = 2000;

/**
 * A read with a name is parsed and planned once a connection instead of at every call: a page's read of a covenant with all
 * that hangs on it takes longer to plan than to run. The server keeps each plan for as long as the connection lasts, so only
 * long reads get a name (no name is the empty one), and of those the first of a process: lists of ids vary without end.
 */
export function namesStatements(most: number) {
  const names = new Map<string, string>();
  return ({ sql }: { sql: string }): string => {
    if (!sql.startsWith("SELECT") || sql.length < long) return "";
    const known = names.get(sql);
    if (known !== undefined || names.size >= most) return known ?? "";
    const name = createHash("sha256").update(sql).digest("base64url");
    names.set(sql, name);
    return name;
  };
}
