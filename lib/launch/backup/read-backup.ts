import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { LaunchFailure } from "../failure.ts";
import { type Manifest, manifestSchema, rowsOf, sha256, type TableRows } from "./format.ts";
import { hashFiles } from "./hash-files.ts";

/** A backup whose every part is as it was written; refuses anything less, naming the part. */
export function readBackup(folder: string) {
  const manifest = readManifest(folder);
  const tables = new Map(manifest.tables.map((table) => [table.name, readTable(folder, table)]));
  const files = new Map(hashFiles(join(folder, "files")).map((file) => [file.path, file.sha256]));
  for (const { path, sha256: expected } of manifest.files) {
    if (files.get(path) !== expected) throw damaged(`files/${path}`);
  }
  return { manifest, tables };
}

function readManifest(folder: string): Manifest {
  const file = join(folder, "manifest.json");
  if (!existsSync(file)) throw new LaunchFailure(`${folder} không phải một bản sao lưu trọn vẹn.`);
  const { success, data } = manifestSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!success) throw damaged("manifest.json");
  return data;
}

function readTable(
  folder: string,
  { name, rows, sha256: expected }: Manifest["tables"][number],
): TableRows {
  const text = unpack(join(folder, "tables", `${name}.jsonl.gz`));
  if (text === null || sha256(text) !== expected) throw damaged(`tables/${name}.jsonl.gz`);
  const table = rowsOf(text);
  if (table.rows.length !== rows) throw damaged(`tables/${name}.jsonl.gz`);
  return table;
}

function unpack(file: string) {
  try {
    return gunzipSync(readFileSync(file)).toString("utf8");
  } catch {
    return null;
  }
}

function damaged(part: string) {
  return new LaunchFailure(
    `Bản sao lưu đã hỏng ở ${part}. Chưa khôi phục gì; vui lòng dùng bản khác.`,
  );
}
