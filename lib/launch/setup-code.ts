import { createHash } from "node:crypto";
import { aClient } from "./postgres/client.ts";
import { derivedSecret, type Secrets } from "./secrets.ts";

/** Told apart on paper and over the telephone, like those of every one-time code. */
const alphabet = "34679ACDEFGHJKMNPRTUVWXY";

/** The code that opens the set-up page while there is no administrator; null once there is one. */
export async function setupCode(ownerUrl: string, secrets: Secrets) {
  const client = aClient(ownerUrl);
  await client.connect();
  try {
    const { rowCount } = await client.query(
      "select from assignments where role = 'systemAdmin' limit 1",
    );
    return rowCount ? null : codeFrom(secrets);
  } finally {
    await client.end();
  }
}

/** Derived rather than drawn, so that processes that share their secrets print the same. */
function codeFrom(secrets: Secrets) {
  const bytes = createHash("sha256").update(derivedSecret(secrets, "set-up code")).digest();
  return Array.from(bytes.subarray(0, 12), (byte) => alphabet[byte % alphabet.length]).join("");
}
