/**
 * `npm run db:new NAME` writes the SQL that leads from the committed models to these:
 * `prisma migrate dev` without its downloaded binary.
 */
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { startPostgres } from "../lib/launch/postgres/embedded-postgres.ts";

const here = import.meta.dirname;
const migrationsDir = join(here, "migrations");

/** Compares the models at git HEAD with the working tree. */
async function writeMigration(name: string, databaseUrl: string) {
  const engine = await startEngine(databaseUrl);
  const committed = readCommittedModels();
  const { stdout } = await engine.diff({
    from: committed.length > 0 ? { tag: "schemaDatamodel", files: committed } : { tag: "empty" },
    to: { tag: "schemaDatamodel", files: readModels() },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const dir = join(migrationsDir, `${stamp}_${name}`);
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, "migration.sql"), stdout ?? "");
  writeFileSync(join(migrationsDir, "migration_lock.toml"), 'provider = "postgresql"\n');
  return dir;
}

async function startEngine(databaseUrl: string) {
  const path = createRequire(import.meta.url).resolve(
    "@prisma/schema-engine-wasm/schema_engine_bg",
  );
  const engine = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = new WebAssembly.Module(readFileSync(path.replace(/\.js$/, ".wasm")));
  const { exports } = new WebAssembly.Instance(wasm, { "./schema_engine_bg.js": engine as never });
  (engine as never as { __wbg_set_wasm: (e: WebAssembly.Exports) => void }).__wbg_set_wasm(exports);
  (exports.__wbindgen_start as () => void)();
  const models = readModels().map(({ path, content }): [string, string] => [path, content]);
  return engine.SchemaEngine.new(
    { datamodels: models },
    () => {},
    bindSqlAdapterFactory(new PrismaPg({ connectionString: databaseUrl })),
  );
}

function readModels() {
  const models = readdirSync(join(here, "models")).map((file) => `models/${file}`);
  return ["schema.prisma", ...models].map((path) => ({
    path,
    content: readFileSync(join(here, path), "utf8"),
  }));
}

function readCommittedModels() {
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: here, encoding: "utf8", stdio: "pipe" });
  try {
    const paths = git("ls-tree", "-r", "--name-only", "HEAD", "--", ".").split("\n");
    return paths
      .filter((path) => path.endsWith(".prisma"))
      .map((path) => ({ path, content: git("show", `HEAD:./${path}`) }));
  } catch {
    return []; // no commit yet
  }
}

/** The engine wants a connection to start with, and changes nothing through it. */
async function withDatabase<T>(use: (url: string) => Promise<T>) {
  const folder = mkdtempSync(join(tmpdir(), "new-migration-"));
  chmodSync(folder, 0o755); // as root, PostgreSQL runs as someone else and must get in
  const password = randomBytes(16).toString("hex");
  const server = await startPostgres({ dataDir: join(folder, "data"), password, durable: false });
  try {
    return await use(server.url("postgres"));
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

const [name] = process.argv.slice(2);
if (!name) throw new Error("Give the migration a name: npm run db:new NAME");
console.log(await withDatabase((url) => writeMigration(name, url)));
process.exit(0); // the engine keeps its connection open
