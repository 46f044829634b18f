import { expect, test } from "vitest";
import { aProgram } from "./program";
import { aFolder } from "./throwaway";
import { isSignedIn, setUp, signIn } from "./visitor";

const victims = ["server", "launcher", "postgres", "everything"] as const;

test("whatever was acknowledged is there after each kill and start", async () => {
  const dataDir = aFolder();
  let office = await aProgram({ dataDir });
  await setUp(office);
  const cookies: string[] = [];
  for (const victim of victims) {
    cookies.push(await signIn(office));
    await office.kill(victim);
    // PostgreSQL alone is brought back by the program itself.
    if (victim === "postgres")
      await expect.poll(() => isReady(office.url), { timeout: 30_000 }).toBe(true);
    else office = await aProgram({ dataDir });
    expect(office.said, "nothing long is done again").not.toMatch(/Đang (?:cài|tạo|dựng|nạp)/);
    for (const cookie of cookies) expect(await isSignedIn(office, cookie)).toBe(true);
  }
  expect(office.setupCode, "the administrator is there, so no code is printed").toBe("");
});

async function isReady(url: string) {
  return (await fetch(`${url}/api/health/ready`)).ok;
}
