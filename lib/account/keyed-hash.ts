import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";
import type { LimitKind } from "./rules";

/** A hash that nobody without the server's secret can try values against; each purpose has its own. */
export function keyedHash(purpose: LimitKind | "resetCode", text: string) {
  return createHmac("sha256", env.AUTH_SECRET).update(`${purpose}\n${text}`).digest("hex");
}

/** Compares without saying, by its time, where two hashes differ. */
export function sameHash(a: string, b: string) {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
