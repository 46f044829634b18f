import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { sessionCookieName } from "../../../lib/auth/session-cookie.ts";
import { asOwner, demo } from "./demo.ts";
import { once } from "./once.ts";
import { capacityKey, type Person, personId } from "./people.ts";

const cookieName = sessionCookieName(false);

/** Someone whom a test has made itself, in the capacity of one assignment. */
export type Account = { personId: string; key: string };

/** A session row and the cookie that stands for it: what the sign-in form makes, without its seconds. */
export async function signIn(person: Person | Account) {
  const sid = randomUUID();
  const account = await accountOf(person);
  await asOwner(
    `insert into sessions (id, person_id, acting_as, user_agent, address, expires_at)
     values ($1, $2, $3, 'browser test', '127.0.0.1', now() + interval '10 years')`,
    [sid, account.personId, account.key],
  );
  const value = await encode({ token: { sid }, secret: demo().authSecret, salt: cookieName });
  return { name: cookieName, value, url: demo().url };
}

export async function accountOf(person: Person | Account): Promise<Account> {
  if (typeof person !== "string") return person;
  return { personId: await personId(person), key: await capacityKey(person) };
}

/** The same as a header, for requests without a browser: one session for a person's every request. */
export const cookieHeader = once(async (person: Person | Account) => {
  const { name, value } = await signIn(person);
  return { cookie: `${name}=${value}` };
});
