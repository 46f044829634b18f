import { join } from "node:path";
import pg from "pg";
import { expect, test } from "vitest";
import { checkKind, checkServer } from "@/lib/launch/database";
import { aFolder, aServer } from "./throwaway";

test("a PostgreSQL older than 15 is told which one is needed", () => {
  expect(() => checkKind({ version: 14, letters: "UTF8" })).toThrow(
    "DATABASE_URL trỏ tới PostgreSQL 14; chương trình cần bản 15 trở lên.",
  );
  expect(() => checkKind({ version: 15, letters: "UTF8" })).not.toThrow();
});

test("a database of other letters than UTF-8 is refused, one of UTF-8 is taken", async () => {
  const server = await aServer(join(aFolder(), "data"));
  await ask(
    server.url("postgres"),
    "create database plain template template0 encoding 'SQL_ASCII' locale_provider libc locale 'C'",
  );
  await expect(checkServer(server.url("plain"))).rejects.toThrow("dùng bảng mã SQL_ASCII");
  await checkServer(server.url("postgres"));
});

async function ask(url: string, sql: string) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
