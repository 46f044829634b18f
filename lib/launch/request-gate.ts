import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { isLoopback, type ServeOptions } from "./server-options.ts";

/** More than a form takes (20 MB), so that what is a little too large is refused beside its field, by name and size. */
const largestBody = 32 * 1024 * 1024;

const methods = ["GET", "HEAD", "POST"];

export type GateRefusal = { status: number; words: string; headers?: Record<string, string> };

/** What may not even reach the app, as a status and a sentence. */
export function gateRefusal(
  { method = "", headers }: IncomingMessage,
  options: ServeOptions,
): GateRefusal | null {
  if (!methods.includes(method)) {
    const words = "Máy chủ chỉ nhận GET, HEAD và POST.";
    return { status: 405, words, headers: { allow: methods.join(", ") } };
  }
  if (headers["transfer-encoding"] && method !== "GET" && method !== "HEAD") {
    return { status: 411, words: "Yêu cầu phải nêu trước dung lượng gửi lên." };
  }
  if (Number(headers["content-length"] ?? 0) > largestBody) {
    return { status: 413, words: "Tệp gửi lên quá lớn. Vui lòng gửi tệp dưới 20 MB." };
  }
  if (isForeignHost(headers.host, options)) {
    return { status: 421, words: "Địa chỉ này không phải của máy chủ." };
  }
  if (method === "POST" && isFromElsewhere(headers)) return { status: 403, words: fromElsewhere };
  return null;
}

const fromElsewhere = `Nội dung này gửi từ một trang có địa chỉ khác với địa chỉ mà máy chủ được gọi, nên không được nhận; chưa có gì được ghi.
Vui lòng mở lại trang bằng địa chỉ của hệ thống rồi gửi lại. Nếu lần nào cũng vậy, báo người quản trị: máy chủ trung gian (proxy) phải chuyển nguyên dòng Host mà trình duyệt gửi.`;

/** Next refuses it too, as a fault that nobody can read the reason of: it is a forger's, or a proxy's that hides our name. */
function isFromElsewhere({ origin, host, "x-forwarded-host": forwarded }: IncomingHttpHeaders) {
  if (origin === undefined) return false;
  const called = String(forwarded ?? host).split(",")[0];
  return !URL.canParse(origin) || new URL(origin).host !== called?.trim();
}

/** A page elsewhere can point a name of its own at 127.0.0.1 and so read what only this machine should. */
function isForeignHost(host: string | undefined, options: ServeOptions) {
  if (options.trustProxy || !isLoopback(options.host)) return false;
  const name = host?.replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1") ?? "";
  return !isLoopback(name) && name !== options.host;
}

/**
 * The address as it can be read: in a part of it that is no text in UTF-8 each percent sign means itself. Next would take such a
 * part for a fault of ours, where it is an address of nothing.
 */
export function settlePath(url = "/") {
  const [path = "", ...query] = url.split("?");
  const parts = path.split("/").map((part) => (isText(part) ? part : part.replaceAll("%", "%25")));
  return [parts.join("/"), ...query].join("?");
}

function isText(part: string) {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
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
