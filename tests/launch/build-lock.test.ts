import { setTimeout as delay } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { withBuildLock } from "@/lib/launch/build-lock";

test("of two builds at once the second begins when the first has ended", async () => {
  vi.spyOn(console, "log").mockImplementation(() => {});
  onTestFinished(() => void vi.restoreAllMocks());
  const order: string[] = [];
  const build = (name: string) => async () => {
    order.push(`${name} begins`);
    await delay(50);
    order.push(`${name} ends`);
  };
  await Promise.all([withBuildLock(build("first")), withBuildLock(build("second"))]);
  expect(order).toEqual(["first begins", "first ends", "second begins", "second ends"]);
});
