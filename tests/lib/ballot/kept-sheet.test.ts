import { expect, test } from "vitest";
import { afterTheCount, keep, keepFirst, readKept } from "@/lib/ballot/kept-sheet";
import { aSlip, filledIn, issued } from "./a-slip";

const made = await aSlip();
const place = { roundId: "round", unitId: "unit" };

function aStore() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
  };
}

test("of two windows that prepare at once the first one's keys are the seat's", async () => {
  const store = aStore();
  const [one, two] = [await issued(made), await issued(made)];
  expect(readKept(store, place)).toBeNull();
  keepFirst(store, place, { slips: [one], ballots: [], sentKeys: null });
  const { slips } = keepFirst(store, place, { slips: [two], ballots: [], sentKeys: null });
  expect(slips).toEqual([one]);
});

test("once the round is over the device holds keys to look for, and neither choices nor anything to vote with", async () => {
  const store = aStore();
  const ballot = await filledIn(made, 2);
  const unsent = { slips: [await issued(made)], ballots: [ballot], sentKeys: null };
  const left = keep(store, place, afterTheCount(unsent, true));
  expect(left).toEqual({ slips: [], ballots: [], sentKeys: [ballot.publicKey] });
  expect(afterTheCount(left, true)).toEqual(left);
  expect(afterTheCount(unsent, false).sentKeys).toEqual([]);
});
