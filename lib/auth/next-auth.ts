import "server-only";
import NextAuth from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { env } from "@/lib/env";
import { openSession } from "./open-session";

/** The cookie carries a session's id, encrypted, and nothing else: everything is looked up at each request. */
export const { handlers, auth, signIn, signOut } = NextAuth({
  secret: env.AUTH_SECRET,
  trustHost: true,
  useSecureCookies: env.SECURE === "1",
  pages: { signIn: "/sign-in", error: "/sign-in" },
  session: { strategy: "jwt", maxAge: 12 * 60 * 60 },
  logger: { error() {} },
  providers: [
    Credentials({
      credentials: { name: {}, password: {} },
      authorize: () => openSession(),
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
