import { createHash } from "node:crypto";

/**
 * A statement with a name is parsed and planned once a connection instead of at every call: a page's read of a covenant with
 * all that hangs on it takes longer to plan than to run. What varies without end (lists of ids, rows to insert) would fill the
 * server's memory, so only the first statements of a process get one (no name is the empty one); of ours there are fewer.
 */
export function namesStatements(most: number) {
  const names = new Map<string, string>();
  return ({ sql }: { sql: string }): string => {
    const known = names.get(sql);
    if (known !== undefined || names.size >= most) return known ?? "";
    const name = createHash("sha256").update(sql).digest("base64url");
    names.set(sql, name);
    return name;
  };
}
