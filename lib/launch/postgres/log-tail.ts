import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the server's logs say from now on, whenever it is asked. */
export function sinceNow(folder: string) {
  const before = new Map(readLogs(folder).map(({ name, text }) => [name, text]));
  return () =>
    readLogs(folder)
      .map(({ name, text }) => added(before.get(name) ?? "", text))
      .join("");
}

/** A week's log begins again under the same name: all of it is new then. */
function added(before: string, text: string) {
  return text.startsWith(before) ? text.slice(before.length) : text;
}

function readLogs(dataDir: string) {
  const folder = join(dataDir, "log");
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => ({
    name,
    text: readFileSync(join(folder, name), "utf8"),
  }));
}
