import { expect, test } from "vitest";
import { fewAtATime } from "@/lib/evidence/few-at-a-time";

test("never more than two at a time, in the order they came; one that fails holds nobody up", async () => {
  const inTurn = fewAtATime(2);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const acts = Array.from({ length: 10 }, (_, number) =>
    inTurn(async () => {
      begun.push(number);
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      if (number === 3) throw new Error("broken");
      return number;
    }).catch(() => "failed"),
  );
  expect(await Promise.all(acts)).toEqual([0, 1, 2, "failed", 4, 5, 6, 7, 8, 9]);
  expect(most).toBe(2);
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(await inTurn(async () => "later")).toBe("later");
});
