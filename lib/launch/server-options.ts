import { readFileSync } from "node:fs";
import type { ServerOptions } from "node:https";
import { createSecureContext } from "node:tls";
import { LaunchFailure } from "./failure.ts";

export type ServeOptions = {
  host: string;
  port: number;
  /** Certificate and key when we speak HTTPS ourselves. */
  tls: Pick<ServerOptions, "cert" | "key"> | null;
  /** Whether a proxy in front of us tells the truth about who calls and how. */
  trustProxy: boolean;
};

/** PORT, HOST, TLS_CERT with TLS_KEY, TRUST_PROXY, each checked. */
export function readServeOptions(env: NodeJS.ProcessEnv): ServeOptions {
  return {
    host: env.HOST || "127.0.0.1",
    port: readPort(env.PORT || "3000"),
    tls: readTls(env),
    trustProxy: env.TRUST_PROXY === "1",
  };
}

/** Whether the machine answers only itself. */
export function isLoopback(host: string) {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

function readPort(text: string) {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new LaunchFailure(`PORT phải là một số từ 1 đến 65535, không phải "${text}".`);
}

function readTls({ TLS_CERT: certFile, TLS_KEY: keyFile }: NodeJS.ProcessEnv) {
  if (!certFile && !keyFile) return null;
  if (!certFile || !keyFile) {
    throw new LaunchFailure("HTTPS cần cả TLS_CERT (tệp chứng thư) và TLS_KEY (tệp khóa).");
  }
  const tls = { cert: readFile(certFile), key: readFile(keyFile) };
  try {
    createSecureContext(tls);
    return tls;
  } catch {
    throw new LaunchFailure(
      `Không dùng được TLS_CERT (${certFile}) và TLS_KEY (${keyFile}): cần tệp PEM của chứng thư và tệp PEM của chính khóa ấy, không đặt mật khẩu. Vui lòng kiểm tra hai tệp này.`,
    );
  }
}

function readFile(path: string) {
  try {
    return readFileSync(path);
  } catch {
    throw new LaunchFailure(`Không đọc được tệp ${path} nêu ở TLS_CERT hoặc TLS_KEY.`);
  }
}
