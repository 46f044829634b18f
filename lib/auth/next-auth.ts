import "server-only";
import NextAuth from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { env } from "@/lib/env";
import { sessionLasts } from "./rules";
import { sessionCookieName } from "./session-cookie";

const secure = env.SECURE === "1";

/**
 * The cookie carries a session's id, encrypted, and nothing else: everything is looked up at each request.
 * Called from server actions and pages only; no route of next-auth's own is served.
 */
const { auth, signIn, signOut } = NextAuth({
  secret: env.AUTH_SECRET,
  trustHost: true,
  useSecureCookies: secure,
  cookies: {
    sessionToken: {
      name: sessionCookieName(secure),
      options: { httpOnly: true, sameSite: "lax", path: "/", secure },
    },
  },
  session: { strategy: "jwt", maxAge: sessionLasts / 1000 },
  // A cookie of another server or an older secret is no fault: it stands for nobody.
  logger: { error() {} },
  providers: [
    Credentials({
      credentials: { sessionId: {} },
      // Only a session's id, which openSession gives for the right password, comes this far.
      authorize: ({ sessionId }) => (typeof sessionId === "string" ? { id: sessionId } : null),
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
    session: ({ session, token }) => ({ ...session, sid: token.sid }),
  },
});

/** The id in the cookie, or null; whether it still stands for anyone is for the database to say. */
export async function sessionIdOfCookie() {
  const session = await auth();
  const sid = session && "sid" in session ? session.sid : null;
  return typeof sid === "string" ? sid : null;
}

/** From a server action only: gives this browser the session. */
export async function putSessionCookie(sessionId: string) {
  await signIn("credentials", { sessionId, redirect: false });
}

/** From a server action only: this browser forgets its session. */
export async function removeSessionCookie() {
  await signOut({ redirect: false });
}
