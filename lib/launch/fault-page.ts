import type { IncomingMessage, ServerResponse } from "node:http";

type Answer = { nonce: string; requestId: string };

/**
 * A page that failed before its first word is empty until script has drawn what to say. Where none runs, these words stand on
 * it, with the first letters of the request's number in the log; also where Next has no page left to send, after a form's fault.
 */
export function fillFaultPage(request: IncomingMessage, response: ServerResponse, answer: Answer) {
  const encodings = request.headers["accept-encoding"];
  const isFaultPage = () =>
    response.statusCode >= 500 && /^text\/html/.test(String(response.getHeader("content-type")));
  // Asked when the head is written and the status known: only what travels as it is can be added to.
  Object.defineProperty(request.headers, "accept-encoding", {
    get: () => (isFaultPage() ? undefined : encodings),
  });
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  response.end = ((chunk?: unknown, ...rest: []) => {
    const isBare = chunk === nextsLastWords && !response.headersSent;
    if (isBare && /text\/html/.test(String(request.headers.accept))) {
      response.removeHeader("content-length");
      response.setHeader("content-type", "text/html; charset=utf-8");
      return end(
        `<!DOCTYPE html><html lang="vi"><title>Hệ thống gặp sự cố</title>${fault(answer)}`,
      );
    }
    if (!isFaultPage() || response.hasHeader("content-length")) return end(chunk, ...rest);
    if (chunk && typeof chunk !== "function") write(chunk);
    return end(wordsOfFault(answer));
  }) as typeof end;
}

const nextsLastWords = "Internal Server Error";

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
