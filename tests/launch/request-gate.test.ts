import { once } from "node:events";
import { request as open, type RequestListener } from "node:http";
import { expect, test } from "vitest";
import { aServer, say } from "./answering-server";

test("what a caller says of himself counts only as far as a proxy vouches for it", async () => {
  const address: RequestListener = ({ headers }, response) =>
    response.end(headers["x-forwarded-for"]);
  const headers = { "x-forwarded-for": "6.6.6.6, 10.0.0.7" };
  const direct = await aServer(address);
  expect(await (await fetch(direct.url, { headers })).text()).toBe("127.0.0.1");
  const proxied = await aServer(address, { trustProxy: true });
  expect(await (await fetch(proxied.url, { headers })).text()).toBe("10.0.0.7");
});

test("a name that someone else points at this machine is not answered", async () => {
  const { port } = await aServer(say("the demo"));
  const request = open({ port, host: "127.0.0.1", headers: { host: "evil.example" } }).end();
  const [answer] = await once(request, "response");
  expect(answer.statusCode).toBe(421);
});

test("a body beyond the limit is refused before it is read", async () => {
  const { port } = await aServer(say("x"));
  const headers = { "content-length": String(33 * 1024 * 1024) };
  const request = open({ port, host: "127.0.0.1", method: "POST", headers });
  request.flushHeaders();
  const [answer] = await once(request, "response");
  expect(answer.statusCode).toBe(413);
  request.destroy();
});

test.for([
  ["PUT", {}, 405],
  ["TRACE", {}, 405],
  ["POST", { origin: "https://evil.example" }, 403],
  ["POST", { origin: "null" }, 403],
  ["POST", {}, 200],
] as const)(
  "what no browser of ours sends is answered with a sentence: %s %o",
  async ([method, headers, status]) => {
    const { port } = await aServer(say("x"));
    const request = open({ port, host: "127.0.0.1", method, headers: { ...headers } }).end();
    const [answer] = await once(request, "response");
    expect(answer.statusCode).toBe(status);
  },
);

test("a form is taken by the name that a proxy in front was called by", async () => {
  const proxied = await aServer(say("x"), { trustProxy: true });
  const headers = { origin: "https://thidua.example.vn", "x-forwarded-host": "thidua.example.vn" };
  expect((await fetch(proxied.url, { method: "POST", headers })).status).toBe(200);
  const hidden = await fetch(proxied.url, { method: "POST", headers: { origin: headers.origin } });
  expect([hidden.status, await hidden.text()]).toEqual([
    403,
    expect.stringContaining("proxy) phải chuyển nguyên dòng Host"),
  ]);
});

test.for([
  ["/units/%ff?q=%ff", "/units/%25ff?q=%ff"],
  ["/units/%E0%A4%A/a%20b", "/units/%25E0%25A4%25A/a%20b"],
  ["/c%C3%A2u", "/c%C3%A2u"],
])("a part of an address that is no text means what stands there: %s", async ([path, seen]) => {
  const { port } = await aServer(({ url, headers }, response) =>
    response.end(`${url} ${headers["x-request-path"]}`),
  );
  const [answer] = await once(open({ port, host: "127.0.0.1", path }).end(), "response");
  expect(String((await once(answer, "data"))[0])).toBe(`${seen} ${seen}`);
});
