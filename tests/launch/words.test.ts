import { execFile } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
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

test.for([
  [{ PORT: "ba nghìn" }, "PORT phải là một số"],
  [{ TLS_CERT: "/không/có" }, "HTTPS cần cả TLS_CERT"],
  [{ TLS_CERT: "/không/có", TLS_KEY: "/không/có" }, "Không đọc được tệp /không/có"],
  [{ HOST: "203.0.113.9" }, "Máy này không có địa chỉ (203.0.113.9)"],
] as const)("a wrong setting is said: %o", async ([env, words]) => {
  const { code, said } = await start(env);
  expect(code).toBe(1);
  expect(said).toContain(words);
});

test.for([
  [
    "ENOSPC: no space left on device, write",
    "Ổ đĩa đã đầy. Vui lòng giải phóng dung lượng rồi chạy lại",
  ],
  ["could not extend file: No space left on device", "Ổ đĩa đã đầy. "],
  ["EROFS: read-only file system, mkdir", "Ổ đĩa chỉ cho đọc (/nơi/này). "],
  ["EACCES: permission denied, mkdir", "Không được phép đọc hoặc ghi (/nơi/này). "],
] as const)("what the system cannot do is one sentence: %s", async ([fault, words]) => {
  const [code = ""] = fault.split(":");
  const path = code.startsWith("E") && code !== "ENOSPC" ? "/nơi/này" : undefined;
  const { said } = await run([
    ...["--input-type=module", "--eval"],
    `import { printFailure } from "./lib/launch/failure.ts";
     printFailure(Object.assign(new Error(${JSON.stringify(fault)}), ${JSON.stringify({ code, path })}));`,
  ]);
  expect(said).toMatch(/^[^\n]+\n$/);
  expect(said).toContain(words);
});

test("an older Node is told which one is needed", async () => {
  const older = `Object.defineProperty(process, "versions", { value: { node: "18.20.8" } })`;
  const { code, said } = await run([
    `--import=data:text/javascript,${encodeURIComponent(older)}`,
    "lib/launch/bootstrap.mjs",
  ]);
  expect(code).toBe(1);
  expect(said).toMatch(
    /^Chương trình cần Node.js từ bản 20 trở lên, máy này đang dùng bản 18.20.8.*\n$/,
  );
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
