import { execFile } from "node:child_process";
import { once } from "node:events";
import { chmodSync, copyFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { inWords } from "@/lib/launch/bootstrap/words.mjs";
import { printFailure } from "@/lib/launch/failure";
import { aFolder } from "./throwaway";

const root = join(import.meta.dirname, "../..");

test("a port in use is one sentence that names it", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const { code, said } = await start({ PORT: String(port) });
  expect(code).toBe(1);
  expect(said).toMatch(new RegExp(`^Cổng ${port} đang có chương trình khác dùng.*\\n$`));
});

test("a folder that cannot be made is one sentence that names it", async () => {
  const file = join(aFolder(), "tệp");
  writeFileSync(file, "");
  const { code, said } = await start({ DATA_DIR: file });
  expect(code).toBe(1);
  expect(said).toBe(
    `Không tạo được thư mục (${join(file, "demo")}) vì trên đường dẫn có một tệp trùng tên. Vui lòng đổi DATA_DIR hoặc chuyển tệp ấy đi.\n`,
  );
});

test("a database that does not answer is one sentence, without the password", async () => {
  const { code, said } = await start({ DATABASE_URL: "postgresql://a:bimat@127.0.0.1:1/b" });
  expect(code).toBe(1);
  expect(said).toMatch(/^Không kết nối được cơ sở dữ liệu nêu ở DATABASE_URL.*\n$/);
  expect(said).not.toContain("bimat");
});

test("a wrong setting is one sentence", async () => {
  const { code, said } = await start({ HOST: "203.0.113.9" });
  expect(code).toBe(1);
  expect(said).toContain("Máy này không có địa chỉ (203.0.113.9)");
});

test("a folder that the account may not write to is one sentence that names it", async () => {
  const folder = aFolder();
  chmodSync(folder, 0o555);
  // Nothing is closed to root: the account changes once everything is read that lies in root's own folders.
  const { code, said } = await run(
    [
      ...["--input-type=module", "--eval"],
      `const { launch } = await import("./lib/launch/launch.ts");
       if (process.getuid() === 0) process.setuid(65534);
       await launch({ development: false });`,
    ],
    { PORT: "0", DATA_DIR: join(folder, "data") },
  );
  expect(code).toBe(1);
  expect(said).toBe(
    `Không được phép đọc hoặc ghi (${join(folder, "data/demo")}). Vui lòng cấp quyền cho tài khoản đang chạy, hoặc chuyển chương trình sang thư mục khác.\n`,
  );
});

const closed = { code: "EACCES", path: "/nơi/này" };

test.for([
  [{ code: "ENOSPC" }, "no space left on device, write", "Ổ đĩa đã đầy. Vui lòng giải phóng"],
  [{}, "could not extend file: No space left on device", "Ổ đĩa đã đầy. "],
  [{ ...closed, code: "EROFS" }, "read-only file system", "Ổ đĩa chỉ cho đọc (/nơi/này). "],
  [closed, "permission denied, mkdir", "Không được phép đọc hoặc ghi (/nơi/này). "],
] as const)("what the system cannot do is one sentence: %o, %s", ([facts, words, sentence]) => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  printFailure(Object.assign(new Error(words), facts));
  const [said, ...more] = error.mock.calls.flat().map(String);
  error.mockReset();
  expect(more).toEqual([]);
  expect(said).not.toContain("\n");
  expect(said?.startsWith(sentence), said).toBe(true);
});

test.for([
  ["npm error code ENOSPC", "Ổ đĩa đã đầy nên chưa chuẩn bị xong. Vui lòng giải phóng"],
  ["npm error EACCES: permission denied, mkdir '/srv'", `Không được phép ghi vào ${root}`],
  ["npm error code EAI_AGAIN registry.npmjs.org", "Không kết nối được tới kho gói npm"],
  ["npm error connect ENETUNREACH", "Không kết nối được tới kho gói npm"],
  ["npm error code E404", "Chưa chuẩn bị xong để chạy:\nfailed\nnpm error code E404"],
] as const)("what goes wrong before anything is installed is said too: %s", ([stderr, words]) => {
  const { message } = inWords(Object.assign(new Error("failed"), { stderr }));
  expect(message.startsWith(words), message).toBe(true);
});

test("an older Node is told which one is needed, also one that knows no await outside a function", async () => {
  const older = `Object.defineProperty(process, "versions", { value: { node: "12.22.9" } })`;
  const flags = [`--import=data:text/javascript,${encodeURIComponent(older)}`];
  const program = "lib/launch/bootstrap.mjs";
  // Read as a plain script, the file may hold nothing that came later.
  const asScript = join(aFolder(), "bootstrap.cjs");
  copyFileSync(join(root, program), asScript);
  for (const file of [program, asScript]) {
    const { code, said } = await run([...flags, file]);
    expect(said).toMatch(
      /^Chương trình cần Node.js từ bản 20 trở lên, máy này đang dùng bản 12.22.9.*\n$/,
    );
    expect(code).toBe(1);
  }
});

function start(env: Record<string, string>) {
  return run(["lib/launch/start.ts"], { PORT: "0", DATA_DIR: join(aFolder(), "data"), ...env });
}

function run(args: string[], env: Record<string, string> = {}) {
  return new Promise<{ code: number | string | null | undefined; said: string }>((resolve) => {
    const surroundings = { cwd: root, env: { ...process.env, ...env }, timeout: 60_000 };
    execFile(process.execPath, args, surroundings, (fault, _stdout, stderr) =>
      resolve({ code: fault ? fault.code : 0, said: stderr }),
    );
  });
}
