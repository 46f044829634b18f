import { expect, test } from "vitest";
import { type OnRecord, walkOf } from "@/lib/election/conference-walk";

type Vote = NonNullable<OnRecord["vote"]>;
type Round = NonNullable<Vote["round"]>;

const draft: Vote = {
  ...{ way: "secretBallot", status: "draft", hasQuorum: true, round: null, open: "firstRound" },
};
const fresh: OnRecord = {
  ...{ isPresenceTaken: true, vote: draft, isConcluded: false, isMinuted: false },
};
const first: Round = { number: 1, status: "rollAgreed", channel: "electronic", isTyped: false };

function stepsIn(record: Partial<OnRecord>) {
  const steps = walkOf({ ...fresh, ...record });
  const having = (state: string) =>
    steps.filter((one) => one.state === state).map(({ step }) => step);
  return { all: steps.map(({ step }) => step), done: having("done"), now: having("now") };
}

const during = (round: Partial<Round>, more: Partial<Vote> = {}) =>
  stepsIn({ vote: { ...draft, status: "underway", round: { ...first, ...round }, ...more } }).now;

test("a secret ballot goes from presence to the minutes in the order of the hall", () => {
  expect(stepsIn({ vote: draft }).all).toEqual([
    ...["attendance", "rules", "candidates", "roll", "issuing", "voting", "turnout"],
    ...["count", "result", "furtherRound", "conclusion", "minutes"],
  ]);
});

test("hands are issued nothing and projected nothing; in a rotation nobody votes", () => {
  const ways = (way: Vote["way"]) => stepsIn({ vote: { ...draft, way, open: null } }).all;
  expect(ways("acclamation")).toEqual([
    ...["attendance", "rules", "candidates", "roll", "voting", "count", "result"],
    ...["conclusion", "minutes"],
  ]);
  expect(ways("rotation")).toEqual([
    ...["attendance", "rules", "candidates", "result", "conclusion", "minutes"],
  ]);
});

test("nothing goes on before presence was taken and enough are there", () => {
  expect(stepsIn({ isPresenceTaken: false, vote: draft })).toMatchObject({
    ...{ done: [], now: ["attendance"] },
  });
  expect(stepsIn({ vote: { ...draft, hasQuorum: false } }).now).toEqual(["attendance"]);
  expect(stepsIn({ vote: draft })).toMatchObject({
    ...{ done: ["attendance"], now: ["rules", "candidates", "roll"] },
  });
});

test.each<[string, Partial<Round>, string[]]>([
  ["the roll is agreed", {}, ["issuing"]],
  ["ballots are issued", { status: "issuing" }, ["issuing"]],
  ["voting runs", { status: "voting" }, ["voting", "turnout"]],
  ["the paper of a hybrid vote waits", { status: "closed", channel: "hybrid" }, ["count"]],
  ["paper is in the hall", { channel: "paper" }, ["issuing", "voting"]],
  ["paper was counted by one", { channel: "paper", isTyped: true }, ["count"]],
  ["a second round runs", { number: 2, status: "voting" }, ["voting", "turnout", "furtherRound"]],
])("%s", (_, round, now) => {
  expect(during(round)).toEqual(now);
});

test("hands are raised, then counted", () => {
  expect(during({ channel: "hands" }, { way: "acclamation" })).toEqual(["voting"]);
  expect(during({ channel: "hands", isTyped: true }, { way: "acclamation" })).toEqual(["count"]);
});

test.each<[string, Partial<Round>, Vote["open"], string[]]>([
  ["void: the roll is agreed anew", { status: "void" }, "firstRound", ["roll"]],
  ["the mark was not reached", { status: "counted" }, "furtherRound", ["furtherRound"]],
  ["a tie", { status: "counted" }, "tie", ["result"]],
  ["decided", { status: "counted" }, null, ["result"]],
])("after a round: %s", (_, round, open, now) => {
  expect(during(round, { open })).toEqual(now);
});

test("then it is concluded and minuted, and all is done", () => {
  const round = { ...first, status: "counted" } as const;
  const vote = { ...draft, status: "announced", round, open: null } as const;
  expect(stepsIn({ vote })).toMatchObject({ now: ["conclusion"] });
  expect(stepsIn({ vote }).all).not.toContain("furtherRound");
  const over = { ...vote, status: "confirmed" } as const;
  expect(stepsIn({ vote: over }).now).toEqual(["conclusion"]);
  expect(stepsIn({ vote: over, isConcluded: true }).now).toEqual(["minutes"]);
  const all = stepsIn({ vote: over, isConcluded: true, isMinuted: true });
  expect(all.done).toEqual(all.all);
});
