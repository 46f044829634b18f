import { createHash } from "node:crypto";
import { z } from "zod";

/** What a backup says of itself, so that a restore can tell a whole one from a damaged one before it writes anything. */
export const manifestSchema = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  mode: z.enum(["demo", "office"]),
  /** Of the structure that the rows fit: each migration with its checksum. */
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(z.object({ name: z.string(), rows: z.int(), sha256: z.string() })),
  sequences: z.array(z.object({ name: z.string(), lastValue: z.string() })),
  files: z.array(z.object({ path: z.string(), sha256: z.string() })),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** What a demo keeps beside its database and files: whom it offers for trying, and how far its morning is from the machine's clock. */
export const demoFiles = ["accounts.json", "clock-offset"];

/** Rows of one table as PostgreSQL writes each value in text, so that not a bit is lost on the way back. */
export type TableRows = { columns: string[]; rows: (string | null)[][] };

/** One line for the names of the columns, then one for each row. */
export function textOf({ columns, rows }: TableRows) {
  return [columns, ...rows].map((line) => `${JSON.stringify(line)}\n`).join("");
}

export function rowsOf(text: string): TableRows {
  const [columns, ...rows] = text.trimEnd().split("\n");
  return {
    columns: z.array(z.string()).parse(JSON.parse(columns ?? "")),
    rows: rows.map((line) => z.array(z.string().nullable()).parse(JSON.parse(line))),
  };
}

export function sha256(content: string | Buffer) {
  return createHash("sha256").update(content).digest("hex");
}
