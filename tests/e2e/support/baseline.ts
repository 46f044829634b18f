import { expect, test } from "@playwright/test";
import { type Counted, stepTable } from "./steps.ts";

/** Today's steps of a task and what the baseline hopes for; the bar is half of today's. */
const baseline = {
  W1: { today: 178, goal: 60 },
  W2: { today: 135, goal: 50 },
  C1: { today: 6, goal: 3 },
  S1: { today: 72, goal: 15 },
  S2: { today: 108, goal: 10 },
  S4: { today: 24, goal: 12 },
  W4: { today: 70, goal: 6 },
  W7: { today: 21, goal: 10 },
} as const;

const counted: Counted[] = [];

/** Walks through a task and counts; `how` says what is measured, and what is taken for granted or done elsewhere. */
export async function task(name: keyof typeof baseline, how: string, walk: () => Promise<number>) {
  await test.step(name, async () => {
    const steps = await walk();
    const { today } = baseline[name];
    counted.push({ task: name, ...baseline[name], steps, how });
    expect(steps, `${name}: steps`).toBeLessThanOrEqual(today / 2);
  });
}

export function printCounted() {
  console.log(`\n${stepTable(counted)}\n`);
}
