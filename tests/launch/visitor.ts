import { once } from "node:events";
import { request as open } from "node:http";
import { expect } from "vitest";

/** Fills the first form of a page and sends it, as a browser without JavaScript does. */
async function submit(page: string, values: Record<string, string>, to = page) {
  const body = await filledForm(page, values);
  const headers = { origin: new URL(to).origin };
  return fetch(to, { method: "POST", body, headers, redirect: "manual" });
}

/** A sign-in form as it was filled in, to be sent at another time. */
export function filledSignIn({ url }: { url: string }) {
  return filledForm(`${url}/sign-in`, credentials);
}

async function filledForm(page: string, values: Record<string, string>) {
  const html = await (await fetch(page)).text();
  const form = new FormData();
  for (const [, name = "", value = ""] of html.matchAll(hiddenField)) {
    form.append(name, value.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
  }
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

const hiddenField = /<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?\/>/g;

const administrator = { userName: "quantri", password: "Nắng sớm qua khe cửa 17" };

/** Makes the office's first administrator on one process's form, sent to the same or to another. */
export async function setUp(at: { url: string; setupCode: string }, to = at.url) {
  const answer = await submit(
    `${at.url}/setup`,
    {
      ...{ oneTimeCode: at.setupCode, unitKind: "centralCity", unitName: "Hà Nội" },
      ...{ unitCode: "001", unitFromOn: "1945-09-02", fullName: "Nguyễn Thị Quản Trị" },
      ...{ userName: administrator.userName, newPassword: administrator.password },
      newPasswordAgain: administrator.password,
    },
    `${to}/setup`,
  );
  expect(answer.status, await answer.text()).toBe(303);
}

const credentials = { name: administrator.userName, password: administrator.password };

/** Signs the administrator in; gives the cookie, which the server handed out once the session was stored. */
export async function signIn(at: { url: string }, to = at.url) {
  const answer = await submit(`${at.url}/sign-in`, credentials, `${to}/sign-in`);
  expect(answer.status, await answer.text()).toBe(303);
  const cookies = answer.headers.getSetCookie();
  for (const cookie of cookies) expect(cookie).toMatch(/^(?=.*; HttpOnly)(?=.*; SameSite=Lax)/i);
  // Marked secure where the browser came by HTTPS, and only then: it would not send it back otherwise.
  for (const cookie of cookies) expect(/; Secure/.test(cookie)).toBe(cookie.startsWith("__"));
  return cookies.map((cookie) => cookie.split(";")[0]).join("; ");
}

/** Begins to sign in and stops in the middle, the server waiting for the rest; gives what sends it and the answer's status. */
export async function beginSigningIn({ url }: { url: string }) {
  const form = new Response(await filledForm(`${url}/sign-in`, credentials));
  const body = Buffer.from(await form.arrayBuffer());
  const type = form.headers.get("content-type") ?? "";
  const headers = { ...{ origin: url, "content-type": type }, "content-length": body.length };
  const request = open(`${url}/sign-in`, {
    method: "POST",
    headers: { ...headers, expect: "100-continue" },
  });
  const answered = once(request, "response");
  request.flushHeaders();
  await once(request, "continue");
  request.write(body.subarray(0, 100));
  return async () => {
    request.end(body.subarray(100));
    const [{ statusCode }] = await answered;
    return statusCode;
  };
}

export async function isSignedIn({ url }: { url: string }, cookie: string) {
  const answer = await fetch(url, { headers: { cookie }, redirect: "manual" });
  return answer.status < 400 && !answer.headers.get("location")?.includes("/sign-in");
}

/** Where someone is led who asks for a page that they may not open yet. */
export async function ledTo(address: string, cookie: string) {
  const answer = await fetch(address, { headers: { cookie }, redirect: "manual" });
  return answer.headers.get("location");
}
