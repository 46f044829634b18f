import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import pg from "pg";
import { ground, type Kept, standOn } from "./ground";

/** A bench sets the same scenes on a database of its own, once, and lays none down again. */
const own = process.env.VITEST ? await import("./own-database") : null;
const filesDir = own?.filesDir ?? "";

/**
 * A scene that many tests set in the same way: made once by a worker, through the app, and from then on laid down again, row by
 * row and file by file, wherever it is asked for on the same ground and with the same words. Where anything else has been
 * written since the last scene, it is made anew.
 */
export function scene<Args extends unknown[], Result>(
  name: string,
  make: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  return async (...args) => {
    if (!own || !ground.untouched) return make(...args);
    const key = [ground.scene?.number ?? 0, name, JSON.stringify(args)].join(" ");
    const known = ground.kept.get(key);
    if (known) return (await layDown(known)) as Result;
    const result = await make(...args);
    const kept = await keep(result);
    ground.kept.set(key, kept);
    standOn(kept);
    return result;
  };
}

async function keep(result: unknown): Promise<Kept> {
  const number = ground.kept.size + 1;
  await own?.sweeper.query(`select pg_temp.keep_scene(${number})`);
  return { number, files: readFiles(), result: frozen(result) };
}

async function layDown(kept: Kept) {
  await own?.sweeper.query(
    `select pg_temp.empty_every_table(), pg_temp.lay_scene_${kept.number}()`,
  );
  for (const [name, bytes] of kept.files) {
    mkdirSync(dirname(join(filesDir, name)), { recursive: true });
    writeFileSync(join(filesDir, name), bytes);
  }
  standOn(kept);
  return kept.result;
}

function readFiles() {
  const entries = readdirSync(filesDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(filesDir.length + 1), readFileSync(path)];
    }),
  );
}

/** Several tests hold the same result: none may change it for the others. */
function frozen<T>(value: T): T {
  if (!isPlain(value) || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

/** Anything but a question makes the ground another. */
const shared = globalThis as { queryAnyhow?: typeof pg.Client.prototype.query };
shared.queryAnyhow ??= pg.Client.prototype.query;
const { queryAnyhow } = shared;
pg.Client.prototype.query = function (this: pg.Client, ...args: [string | { text?: string }]) {
  const [asked] = args;
  const text = typeof asked === "string" ? asked : asked.text;
  if (this !== own?.sweeper && !/^\s*select\b/i.test(text ?? "")) ground.untouched = false;
  return queryAnyhow.apply(this, args as unknown as Parameters<typeof queryAnyhow>);
} as typeof queryAnyhow;
