import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { LaunchFailure } from "./failure.ts";

export const root = join(import.meta.dirname, "../..");

/** Which installation this start is of: where it keeps its things, and whose database it uses. */
export type Place = {
  mode: "demo" | "office";
  /** Database, files and secrets. */
  folder: string;
  /** The owner's address of somebody else's PostgreSQL; null for the embedded one. */
  databaseUrl: string | null;
};

/** The demo, unless `--office` or DATABASE_URL says that people work here. */
export function readPlace(args: string[], env: NodeJS.ProcessEnv): Place {
  const unknown = args.find((arg) => arg !== "--office");
  if (unknown) throw new LaunchFailure(`Không hiểu "${unknown}". Chỉ có một lựa chọn: --office.`);
  const databaseUrl = env.DATABASE_URL || null;
  const mode = databaseUrl || args.includes("--office") ? "office" : "demo";
  return { mode, folder: join(dataFolder(env), mode), databaseUrl };
}

export function dataFolder(env: NodeJS.ProcessEnv) {
  return resolve(root, env.DATA_DIR || ".data");
}

/** Root's PostgreSQL must pass through the folder; nobody else may look into it, nor at the files. */
export function makeFolders({ folder }: Place) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    mkdirSync(join(folder, "files"), { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
  } catch (fault) {
    // On a read-only disk Node says that the parent does not exist.
    if ((fault as NodeJS.ErrnoException).code !== "ENOENT") throw fault;
    throw Object.assign(new Error(), { code: "EROFS", path: folder });
  }
}

/** Refuses an installation that was never started: there is nothing to look at. */
export function refuseUnstarted({ folder }: Place) {
  if (existsSync(join(folder, "secrets"))) return;
  throw new LaunchFailure(
    `Chưa có dữ liệu ở ${folder}. Vui lòng chạy npm start trước, hoặc thêm -- --office nếu dữ liệu là của cơ quan.`,
  );
}
