import { join } from "node:path";
import { expect, test } from "vitest";
import { checkSecrets } from "@/lib/launch/check-secrets";
import { readSecrets } from "@/lib/launch/secrets";
import { applyMigrations } from "@/prisma/migrate";
import { aFolder, aServer } from "./throwaway";

test("a process with another secret than those before it is told which", async () => {
  const server = await aServer(join(aFolder(), "data"));
  const url = server.url("postgres");
  await applyMigrations(url);
  const secrets = readSecrets(aFolder(), { NODE_ENV: "production" });
  await Promise.all([checkSecrets(url, secrets), checkSecrets(url, secrets)]);
  await checkSecrets(url, { ...secrets, POSTGRES_PASSWORD: "mỗi máy một khác" });
  await expect(checkSecrets(url, { ...secrets, TOTP_KEY: "khác" })).rejects.toThrow(
    "TOTP_KEY khác với khóa",
  );
});
