import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { announce } from "@/lib/launch/announce";
import type { ServeOptions } from "@/lib/launch/server-options";
import { aFolder } from "./throwaway";

const options: ServeOptions = { host: "127.0.0.1", port: 0, tls: null, trustProxy: false };

/** The last words of a start. */
function said(changes: Partial<ServeOptions>, { mode = "office", setupCode = "" } = {}) {
  const folder = join(aFolder(), mode);
  mkdirSync(folder);
  const account = { role: "Thư ký cụm", userName: "thuky", password: "ThiDua" };
  writeFileSync(join(folder, "accounts.json"), JSON.stringify([account]));
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const place = { mode: mode as "office" | "demo", folder, databaseUrl: null };
  announce({
    place,
    options: { ...options, ...changes },
    port: 3000,
    setupCode: setupCode || null,
  });
  const words = log.mock.calls.flat().join("\n");
  log.mockRestore();
  return words;
}

test("plain HTTP to other machines is said to be readable, HTTPS and one machine alone are not", () => {
  const warning = "Đang chạy bằng HTTP không mã hóa: mật khẩu đi trên mạng ở dạng đọc được";
  expect(said({ host: "0.0.0.0" })).toContain(warning);
  const tls = { cert: "", key: "" };
  for (const changes of [{}, { host: "0.0.0.0", trustProxy: true }, { host: "0.0.0.0", tls }]) {
    expect(said(changes)).not.toContain("HTTP không mã hóa");
  }
  expect(said({ host: "0.0.0.0", tls })).toContain("  https://localhost:3000");
});

test("the demo names its accounts, an empty office where its first administrator is made", () => {
  expect(said({}, { mode: "demo" })).toMatch(/ {2}Thư ký cụm {2}thuky {2}ThiDua/);
  expect(said({})).not.toContain("thuky");
  expect(said({}, { setupCode: "ABCDEFGH" })).toContain(
    "http://localhost:3000/setup và nhập mã ABCD-EFGH để tạo.",
  );
});
