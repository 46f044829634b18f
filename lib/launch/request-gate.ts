import type { IncomingMessage } from "node:http";
import { isLoopback, type ServeOptions } from "./server-options.ts";

/** More than a form takes (20 MB), so that what is a little too large is refused beside its field, by name and size. */
const largestBody = 32 * 1024 * 1024;

/** What may not even reach the app, as a status and a sentence. */
export function gateRefusal({ method, headers }: IncomingMessage, options: ServeOptions) {
  if (headers["transfer-encoding"] && method !== "GET" && method !== "HEAD") {
    return { status: 411, words: "Yêu cầu phải nêu trước dung lượng gửi lên." };
  }
  if (Number(headers["content-length"] ?? 0) > largestBody) {
    return { status: 413, words: "Tệp gửi lên quá lớn. Vui lòng gửi tệp dưới 20 MB." };
  }
  if (isForeignHost(headers.host, options)) {
    return { status: 421, words: "Địa chỉ này không phải của máy chủ." };
  }
  return null;
}

/** A page elsewhere can point a name of its own at 127.0.0.1 and so read what only this machine should. */
function isForeignHost(host: string | undefined, options: ServeOptions) {
  if (options.trustProxy || !isLoopback(options.host)) return false;
  const name = host?.replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1") ?? "";
  return !isLoopback(name) && name !== options.host;
}

/** Leaves of the headers about the caller only what is true, whoever sent them. */
export function settleForwarded({ headers, socket }: IncomingMessage, options: ServeOptions) {
  const hops = String(headers["x-forwarded-for"] ?? "").split(",");
  const nearest = options.trustProxy ? hops.at(-1)?.trim() : "";
  const proto = options.trustProxy ? String(headers["x-forwarded-proto"] ?? "https") : undefined;
  const encrypted = options.tls !== null || proto === "https";
  if (!options.trustProxy) delete headers["x-forwarded-host"];
  delete headers["x-forwarded-port"];
  delete headers.forwarded;
  headers["x-forwarded-for"] = nearest || socket.remoteAddress || "";
  headers["x-forwarded-proto"] = encrypted ? "https" : "http";
  return { encrypted };
}
