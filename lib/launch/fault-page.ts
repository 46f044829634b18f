import type { IncomingMessage, ServerResponse } from "node:http";

type Answer = { nonce: string; requestId: string };

/**
 * A page that failed before its first word is empty until script has drawn what to say. Where none runs, these words stand on
 * it, with the first letters of the request's number in the log; and instead of what Next says in English or not at all when it
 * has no page left to send: to a form's fault, or a download's.
 */
export function fillFaultPage(request: IncomingMessage, response: ServerResponse, answer: Answer) {
  const { "accept-encoding": encodings, accept = "" } = request.headers;
  const type = () => String(response.getHeader("content-type") ?? "");
  const isFaultPage = () => response.statusCode >= 500 && type().startsWith("text/html");
  const isBare = () =>
    response.statusCode === 500 &&
    /^(?:text\/plain|$)/.test(type()) &&
    accept.includes("text/html");
  // Asked when the head is written and the status known: only what travels as it is can be added to.
  Object.defineProperty(request.headers, "accept-encoding", {
    get: () => (isFaultPage() || isBare() ? undefined : encodings),
  });
  let replaces = false;
  const writeHead = response.writeHead.bind(response);
  response.writeHead = ((...head: Parameters<typeof writeHead>) => {
    replaces = isBare();
    if (replaces) {
      response.removeHeader("content-length");
      response.setHeader("content-type", "text/html; charset=utf-8");
    }
    return writeHead(...head);
  }) as typeof writeHead;
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  response.end = ((chunk?: unknown, ...rest: []) => {
    if (!response.headersSent && isBare()) response.writeHead(response.statusCode);
    if (replaces) return end(faultPage(answer));
    if (!isFaultPage() || response.hasHeader("content-length")) return end(chunk, ...rest);
    if (chunk && typeof chunk !== "function") write(chunk);
    return end(wordsOfFault(answer));
  }) as typeof end;
}

function faultPage(answer: Answer) {
  return `<!DOCTYPE html><html lang="vi"><title>Hệ thống gặp sự cố</title>${fault(answer)}`;
}

function wordsOfFault(answer: Answer) {
  return `<noscript>${fault(answer)}</noscript>`;
}

function fault({ nonce, requestId }: Answer) {
  return `<style nonce="${nonce}">
body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font: 1.0625rem/1.5 Arial, sans-serif; }
</style><h1>Hệ thống gặp sự cố và chưa mở được trang này.</h1>
<p>Vui lòng thử lại sau ít phút. Nếu vừa gửi nội dung gì, mở lại trang để xem đã lưu chưa trước khi gửi lại.
Nếu vẫn lỗi, báo mã <b>${requestId.slice(0, 8)}</b> cho người quản trị.</p>
<p><a href="">Thử lại</a> · <a href="/">Việc cần làm</a></p>`;
}
