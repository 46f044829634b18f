import { expect } from "vitest";

/** Fills the first form of a page and sends it, as a browser without JavaScript does. */
async function submit(page: string, values: Record<string, string>, to = page) {
  const html = await (await fetch(page)).text();
  const form = new FormData();
  for (const [, name = "", value = ""] of html.matchAll(hiddenField)) {
    form.append(name, value.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
  }
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  const headers = { origin: new URL(to).origin };
  return fetch(to, { method: "POST", body: form, headers, redirect: "manual" });
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

/** Signs the administrator in; gives the cookie, which the server handed out once the session was stored. */
export async function signIn(at: { url: string }, to = at.url) {
  const { userName: name, password } = administrator;
  const answer = await submit(`${at.url}/sign-in`, { name, password }, `${to}/sign-in`);
  expect(answer.status, await answer.text()).toBe(303);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

export async function isSignedIn({ url }: { url: string }, cookie: string) {
  const answer = await fetch(url, { headers: { cookie }, redirect: "manual" });
  return answer.status < 400 && !answer.headers.get("location")?.includes("/sign-in");
}
