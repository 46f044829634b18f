import { createHmac } from "node:crypto";
import { LaunchFailure } from "./failure.ts";
import { aClient } from "./postgres/client.ts";
import type { Secrets } from "./secrets.ts";

const shared = ["AUTH_SECRET", "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", "TOTP_KEY"] as const;

/**
 * Refuses secrets other than those of the processes that served this database before: sessions would come and go with
 * the process that answers, and second factors could not be read at all.
 */
export async function checkSecrets(ownerUrl: string, secrets: Secrets) {
  const client = aClient(ownerUrl);
  await client.connect();
  try {
    for (const name of shared) {
      const fingerprint = createHmac("sha256", secrets[name]).update("fingerprint").digest("hex");
      await client.query(
        "insert into secret_fingerprints (name, fingerprint) values ($1, $2) on conflict do nothing",
        [name, fingerprint],
      );
      const { rowCount } = await client.query(
        "select from secret_fingerprints where name = $1 and fingerprint = $2",
        [name, fingerprint],
      );
      if (!rowCount) throw otherSecret(name);
    }
  } finally {
    await client.end();
  }
}

function otherSecret(name: string) {
  return new LaunchFailure(
    `${name} khác với khóa mà cơ sở dữ liệu này đang dùng. Vui lòng chép tệp secrets của máy đã chạy trước sang máy này, hoặc đặt biến môi trường ${name} cho giống.`,
  );
}
