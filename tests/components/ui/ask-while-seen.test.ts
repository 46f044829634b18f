import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askWhileSeen } from "@/components/ui/ask-while-seen";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aPage() {
  const page = Object.assign(new EventTarget(), { hidden: false });
  const turn = (hidden: boolean) => {
    page.hidden = hidden;
    page.dispatchEvent(new Event("visibilitychange"));
  };
  return { page, turn };
}

const everyTwoSeconds = { everyMilliseconds: 2000 };

test("a page that is seen asks again so long after each answer, until it is left", async () => {
  const { page } = aPage();
  let asked = 0;
  const leave = askWhileSeen(async () => void asked++, everyTwoSeconds, page);
  await vi.advanceTimersByTimeAsync(1999);
  expect(asked).toBe(0);
  await vi.advanceTimersByTimeAsync(4001);
  expect(asked).toBe(3);
  leave();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toBe(3);
});

test("a page behind others asks nothing, and at once when it is looked at again", async () => {
  const { page, turn } = aPage();
  let asked = 0;
  askWhileSeen(async () => void asked++, { everyMilliseconds: 2000, firstAfter: 0 }, page);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toBe(1);
  turn(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(1);
  turn(false);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toBe(2);
});

test("one looked at again while an answer is on its way asks no second time beside it", async () => {
  const { page, turn } = aPage();
  let asked = 0;
  let answer: () => void = () => {};
  const ask = () => {
    asked++;
    return new Promise<void>((resolve) => {
      answer = resolve;
    });
  };
  askWhileSeen(ask, everyTwoSeconds, page);
  await vi.advanceTimersByTimeAsync(2000);
  turn(true);
  turn(false);
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toBe(1);
  answer();
  await vi.advanceTimersByTimeAsync(2000);
  expect(asked).toBe(2);
});
