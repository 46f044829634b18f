import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of no password anyone has; checking it takes as long as checking a real one. */
const nobodys =
  "$argon2id$v=19$m=19456,t=2,p=1$hwtY+ifoWRlASt0IVb3Ngg$NqjwDpOOYSGsyfGg7MjzkZAJcbKtm6xZKiXtZymM+aM";

export function hashPassword(password: string) {
  return hash(password, cost);
}

/** Takes the same time whether or not there is such an account or a password set for it. */
export async function passwordMatches(passwordHash: string | null, password: string) {
  const matches = await verify(passwordHash ?? nobodys, password);
  return matches && passwordHash !== null;
}
