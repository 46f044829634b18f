import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { request as open } from "node:http";
import { request as openByTls } from "node:https";
import { join } from "node:path";
import forge from "node-forge";
import { expect, test } from "vitest";
import { closeGracefully } from "@/lib/launch/close-gracefully";
import { isLoopback, readServeOptions } from "@/lib/launch/server-options";
import { aServer, localOnly, say } from "./answering-server";
import { aFolder } from "./throwaway";

test("every answer carries a policy with a nonce of its own, which the app is told too", async () => {
  const seen: (string | undefined)[] = [];
  const { url } = await aServer((request, response) => {
    seen.push(request.headers["content-security-policy"] as string);
    response.end();
  });
  const policies = [await fetch(url), await fetch(url)].map(({ headers }) =>
    headers.get("content-security-policy"),
  );
  expect(policies).toEqual(seen);
  expect(policies[0]).toMatch(/script-src 'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic';/);
  expect(policies[0]).not.toContain("unsafe");
  expect(policies[0]).not.toBe(policies[1]);
});

test("HSTS is promised only to those who came by HTTPS", async () => {
  const plain = await aServer(say("x"));
  expect((await fetch(plain.url)).headers.has("strict-transport-security")).toBe(false);
  const proxied = await aServer(say("x"), { trustProxy: true });
  const headers = { "x-forwarded-proto": "https" };
  const answer = await fetch(proxied.url, { headers });
  expect(answer.headers.get("strict-transport-security")).toBe(
    "max-age=31536000; includeSubDomains",
  );
});

test("with a certificate and a key of its own it speaks HTTPS, and promises it", async () => {
  const { key, cert } = aCertificate();
  const folder = aFolder();
  const files = { TLS_KEY: join(folder, "key.pem"), TLS_CERT: join(folder, "cert.pem") };
  writeFileSync(files.TLS_KEY, key);
  writeFileSync(files.TLS_CERT, cert);
  const { port } = await aServer(
    ({ headers }, response) => response.end(headers["x-forwarded-proto"]),
    readServeOptions({ NODE_ENV: "production", ...files }),
  );
  const address = { host: "127.0.0.1", port, ca: cert, checkServerIdentity: () => undefined };
  const [answer] = await once(openByTls(address).end(), "response");
  expect(answer.headers["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains");
  expect(String((await once(answer, "data"))[0])).toBe("https");
});

test("unless told otherwise it listens on port 3000, and to this machine alone", () => {
  expect(readServeOptions({ NODE_ENV: "production" })).toEqual({ ...localOnly, port: 3000 });
  expect(isLoopback("127.0.0.1")).toBe(true);
  expect(isLoopback("0.0.0.0")).toBe(false);
});

test("a certificate and a key that do not belong together are told at the start", () => {
  const folder = aFolder();
  const [TLS_KEY, TLS_CERT] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  writeFileSync(TLS_KEY, aCertificate().key);
  for (const cert of [aCertificate().cert, "không phải PEM"]) {
    writeFileSync(TLS_CERT, cert);
    expect(() => readServeOptions({ NODE_ENV: "production", TLS_KEY, TLS_CERT })).toThrow(
      "cần tệp PEM của chứng thư và tệp PEM của chính khóa ấy",
    );
  }
});

test.for([
  [{ PORT: "ba nghìn" }, "PORT phải là một số"],
  [{ TLS_CERT: "/không/có" }, "HTTPS cần cả TLS_CERT"],
  [{ TLS_CERT: "/không/có", TLS_KEY: "/không/có" }, "Không đọc được tệp /không/có"],
] as const)("a wrong setting is said: %o", ([env, words]) => {
  expect(() => readServeOptions({ NODE_ENV: "production", ...env })).toThrow(words);
});

test("the log names the route and the time taken, and nothing of the person or the object", async () => {
  const { url, lines } = await aServer(say("x"));
  await fetch(`${url}/units/0192?name=an`, { headers: { cookie: "sid=1" } });
  await expect.poll(lines).toHaveLength(1);
  const { requestId, time, ms, ...rest } = JSON.parse(lines()[0] ?? "");
  expect([requestId, time, ms].every(Boolean) || ms === 0).toBe(true);
  expect(rest).toEqual({
    level: 30,
    method: "GET",
    route: "/units/[unitId]",
    status: 200,
    finished: true,
  });
});

test.for([
  [404, "", "Không tìm thấy nội dung này"],
  [409, "Server Action unavailable.", "tải lại trang rồi gửi lại"],
  [500, "Internal Server Error", "Hệ thống gặp sự cố"],
] as const)("whoever reads %s reads it in Vietnamese", async ([status, text, words]) => {
  const { url } = await aServer((_, response) => {
    if (text) response.setHeader("content-type", "text/plain");
    response.statusCode = status;
    response.end(text);
  });
  const answer = await fetch(url, { headers: { accept: "text/html" } });
  expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(words)]);
  expect(await (await fetch(url)).text(), "a program reads what it was sent").toBe(text);
});

test("a page that failed is given words where no script draws them, in a style the policy allows", async () => {
  const empty = '<html id="__next_error__"><body></body></html>';
  const { url } = await aServer((request, response) => {
    const isFault = request.url === "/fault";
    response.writeHead(isFault ? 500 : 200, { "content-type": "text/html; charset=utf-8" });
    response.write(`${request.headers["accept-encoding"]}`);
    response.end(empty);
  });
  const answer = await fetch(`${url}/fault`);
  const [, nonce = ""] =
    /style-src [^;]*'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "") ??
    [];
  const code = answer.headers.get("x-request-id")?.slice(0, 8);
  const page = await answer.text();
  expect(page).toContain(`undefined${empty}<noscript><style nonce="${nonce}">`);
  expect(page).toContain(`báo mã <b>${code}</b> cho người quản trị`);
  expect(await (await fetch(url)).text()).toMatch(/gzip.*<\/html>$/);
});

test("an address that is none does no harm", async () => {
  const { url, port } = await aServer(say("x"));
  const request = open({ port, host: "127.0.0.1", path: "//" }).end();
  await once(request, "response");
  expect((await fetch(url)).status).toBe(200);
});

test("closing lets the request under way finish and takes no new one", async () => {
  let finish = () => {};
  const arrived = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { url, server } = await aServer((_, response) => {
    finish();
    setTimeout(() => response.end("xong"), 300);
  });
  const answer = fetch(url);
  await arrived;
  const closed = closeGracefully(server, 10_000);
  await expect(fetch(url)).rejects.toThrow();
  expect(await (await answer).text()).toBe("xong");
  await closed;
});

test("a request that never ends is cut after the time allowed", async () => {
  const { url, server } = await aServer(() => {});
  const answer = expect(fetch(url)).rejects.toThrow();
  await once(server, "request");
  await closeGracefully(server, 100);
  await answer;
});

/** As an office might make for itself. */
function aCertificate() {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey);
  certificate.validity.notAfter = new Date(Date.now() + 3_600_000);
  const name = [{ name: "commonName", value: "thidua.example.vn" }];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.sign(forge.pki.privateKeyFromPem(privateKey), forge.md.sha256.create());
  return { key: privateKey, cert: forge.pki.certificateToPem(certificate) };
}
