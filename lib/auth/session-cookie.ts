/** Bound to this host alone where browsers can be asked for that: the prefix needs HTTPS. */
export function sessionCookieName(secure: boolean) {
  return secure ? "__Host-session" : "session";
}
