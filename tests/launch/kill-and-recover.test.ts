import { expect, test } from "vitest";
import { aProgram, type Program, type Victim } from "./program";
import { aFolder } from "./throwaway";
import { beginSigningIn, isSignedIn, ledTo, setUp, signIn } from "./visitor";

/** A connection's process is what a machine short of memory kills; PostgreSQL as a whole then starts anew. */
const victims = ["server", "connection", "launcher", "postgres", "everything"] as const;

test("whatever was acknowledged is there after each kill and start, and Ctrl-C ends in order", async () => {
  const dataDir = aFolder();
  let office = await aProgram({ dataDir });
  const firstWorker = office.pids("worker");
  await office.kill("worker");
  await setUp(office);
  expect(await ledTo(`${office.url}/admin/people`, await signIn(office))).toBe(
    "/account/second-factor",
  );
  // Pages did not need it; it is back by itself.
  await expect.poll(() => office.pids("worker"), { timeout: 30_000 }).toHaveLength(1);
  expect(office.pids("worker")).not.toEqual(firstWorker);

  const cookies: string[] = [];
  const seconds: number[] = [];
  for (const victim of victims) {
    cookies.push(...(await signInsCutShort(office, victim)));
    // PostgreSQL alone is brought back by the program itself.
    if (victim === "postgres" || victim === "connection")
      await expect.poll(() => isReady(office.url), { timeout: 30_000 }).toBe(true);
    else {
      const before = performance.now();
      office = await aProgram({ dataDir });
      seconds.push(Math.round(performance.now() - before) / 1000);
    }
    expect(office.said, "nothing long is done again").not.toMatch(/Đang (?:cài|tạo|dựng|nạp)/);
    for (const cookie of cookies) expect(await isSignedIn(office, cookie)).toBe(true);
  }
  // Told, not asserted: it says as much of the machine and of what else it does.
  console.log(`a start that finds everything in place: ${seconds.join(", ")} s`);
  expect(office.setupCode, "the administrator is there, so no code is printed").toBe("");

  const finish = await beginSigningIn(office);
  const stopped = office.stop("SIGINT");
  await expect.poll(() => answers(office.url), { timeout: 10_000 }).toBe(false);
  expect(await finish(), "what was under way is done").toBe(303);
  await stopped;
});

/** Several sign in at once and something is killed as the first is answered; gives the cookies of whoever was. */
async function signInsCutShort(office: Program, victim: Victim) {
  const attempts = Array.from({ length: 4 }, () => signIn(office));
  await Promise.any(attempts);
  await office.kill(victim);
  const ends = await Promise.allSettled(attempts);
  return ends.flatMap((end) => (end.status === "fulfilled" ? [end.value] : []));
}

async function isReady(url: string) {
  return (await fetch(`${url}/api/health/ready`)).ok;
}

async function answers(url: string) {
  return fetch(`${url}/api/health/live`).then(
    () => true,
    () => false,
  );
}
