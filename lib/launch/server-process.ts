import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./place.ts";
import { quietNode } from "./quiet-node.ts";
import { beforeEnd, end, isEnding } from "./shutdown.ts";

/** Starts the app's process; resolves with the port once it listens. When it dies, so does the program. */
export function startServing(env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [quietNode, join(import.meta.dirname, "serve.ts")], {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  beforeEnd(() => {
    if (child.connected) child.disconnect(); // unlike a signal, an order on every system
    return gone;
  });
  return new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("message", ({ listening }: { listening: number }) => {
      child.once("exit", dieToo);
      resolve(listening);
    });
    // It has said why itself.
    void gone.then(() => end(1));
  });
}

function dieToo(code: number | null) {
  if (isEnding()) return;
  console.error(
    `Tiến trình phục vụ trang vừa dừng đột ngột (${code ?? "bị ngắt"}). Chương trình dừng theo; chạy lại sẽ tiếp tục, dữ liệu đã ghi còn nguyên.`,
  );
}
