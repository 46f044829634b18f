import type { IncomingMessage, ServerResponse } from "node:http";

type Answer = { nonce: string; requestId: string };

/**
 * A page that failed before its first word is empty until script has drawn what to say. Where none runs, these words stand on
 * it, with the first letters of the request's number in the log; and instead of what Next says in English or not at all when it
 * has no page to send: to a form that it cannot read or knows no more, to a form's fault, or where a download is not there.
 */
export function fillFaultPage(request: IncomingMessage, response: ServerResponse, answer: Answer) {
  const { "accept-encoding": encodings, accept = "" } = request.headers;
  const type = () => String(response.getHeader("content-type") ?? "");
  const isFaultPage = () => response.statusCode >= 500 && type().startsWith("text/html");
  const isBare = () =>
    response.statusCode in bareWords &&
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
    if (replaces) return end(pageInstead(response.statusCode, answer));
    if (!isFaultPage() || response.hasHeader("content-length")) return end(chunk, ...rest);
    if (chunk && typeof chunk !== "function") write(chunk);
    return end(`<noscript>${inStyle(answer.nonce, fault(answer))}</noscript>`);
  }) as typeof end;
}

type Words = { title: string; text: string; again?: boolean };

/** What stands in place of an answer without a page, by its status. */
const bareWords: Record<number, (answer: Answer) => Words> = {
  400: staleForm,
  404: () => ({
    title: "Không tìm thấy nội dung này, hoặc tài khoản này không được xem.",
    text: "Địa chỉ có thể đã thay đổi. Vui lòng mở lại từ trang Việc cần làm.",
  }),
  409: staleForm,
  500: fault,
};

/** Next knows the forms of its own build alone. */
function staleForm(): Words {
  return {
    title: "Chưa nhận được nội dung vừa gửi, và chưa có gì được ghi.",
    text: `Trang này có thể đã mở từ trước khi hệ thống được cập nhật.
Vui lòng quay lại, chép nội dung đã nhập, tải lại trang rồi gửi lại.`,
  };
}

function fault({ requestId }: Answer): Words {
  return {
    title: "Hệ thống gặp sự cố và chưa mở được trang này.",
    text: `Vui lòng thử lại sau ít phút. Nếu vừa gửi nội dung gì, mở lại trang để xem đã lưu chưa trước khi gửi lại.
Nếu vẫn lỗi, báo mã <b>${requestId.slice(0, 8)}</b> cho người quản trị.`,
    again: true,
  };
}

function pageInstead(status: number, answer: Answer) {
  const words = (bareWords[status] ?? fault)(answer);
  return `<!DOCTYPE html><html lang="vi"><title>${words.title}</title>${inStyle(answer.nonce, words)}`;
}

function inStyle(nonce: string, { title, text, again }: Words) {
  return `<style nonce="${nonce}">
body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font: 1.0625rem/1.5 Arial, sans-serif; }
</style><h1>${title}</h1>
<p>${text}</p>
<p>${again ? `<a href="">Thử lại</a> · ` : ""}<a href="/">Việc cần làm</a></p>`;
}
