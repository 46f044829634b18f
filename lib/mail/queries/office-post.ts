import "server-only";
import { env } from "@/lib/env";
import type { Post } from "../post";

/** The office's mail server as set in the environment; null where there is none, and then nothing is planned or sent. */
export function officePost(): Post | null {
  const { SMTP_URL: server, MAIL_FROM, PUBLIC_ADDRESS: publicAddress } = env;
  if (!server) return null;
  return { server, from: MAIL_FROM ?? decodeURIComponent(new URL(server).username), publicAddress };
}

/** Whether this server sends mail at all, for pages that speak of it. */
export function isMailOn() {
  return officePost() !== null;
}
