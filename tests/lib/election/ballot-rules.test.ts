import { expect, test } from "vitest";
import {
  openingRefusal,
  publishesReceipts,
  slipsFor,
  startingRefusal,
  stepRefusal,
  stepsFor,
} from "@/lib/election/ballot-rules";
import { electronicSheet } from "@/lib/election/electronic-sheet";
import { secrecyWarnings } from "@/lib/election/secrecy";

const candidates = ["a", "b", "c"].map((id) => ({ id, name: `Xã ${id.toUpperCase()}` }));
const question = {
  ...{ id: "q", title: "Bằng khen", oneByOne: false, leastChoices: 1, mostChoices: 2, candidates },
  candidateIds: ["a", "c"],
};
const opening = {
  ...({
    status: "rollAgreed",
    channel: "electronic",
    ownUnitVotable: true,
    blankInBase: true,
  } as const),
  ...{ questions: [question], seats: 5 },
};

test("one paper for a question between units, one for each unit that is agreed to or not", () => {
  expect(slipsFor([question])).toEqual([
    {
      ...{ questionId: "q", candidateId: null, title: "Bằng khen", options: ["Xã A", "Xã C"] },
      ...{ leastChoices: 1, mostChoices: 2 },
    },
  ]);
  const oneByOne = slipsFor([{ ...question, oneByOne: true }]);
  expect(oneByOne.map(({ candidateId, title }) => [candidateId, title])).toEqual([
    ["a", "Bằng khen: Xã A"],
    ["c", "Bằng khen: Xã C"],
  ]);
  expect(oneByOne[0]?.options).toEqual(["Đồng ý", "Không đồng ý"]);
  const [narrow] = slipsFor([{ ...question, leastChoices: 3, mostChoices: 3 }]);
  expect(narrow).toMatchObject({ leastChoices: 2, mostChoices: 2 });
});

test("issuing opens over a frozen electronic roll, with enough seats, under rules that secrecy lets hold", () => {
  const pairs = [{ ...question, oneByOne: true }];
  expect(openingRefusal(opening, 4)).toBeNull();
  expect(openingRefusal({ ...opening, channel: "hybrid" }, 4)).toBeNull();
  expect(openingRefusal({ ...opening, status: "issuing" }, 4)).toBe("vote.roundHasPassed");
  expect(openingRefusal({ ...opening, channel: "paper" }, 4)).toBe("vote.wrongChannel");
  expect(openingRefusal({ ...opening, ownUnitVotable: false }, 4)).toBe(
    "vote.ownUnitNotEnforceable",
  );
  expect(openingRefusal({ ...opening, blankInBase: false }, 4)).toBeNull();
  expect(openingRefusal({ ...opening, blankInBase: false, questions: pairs }, 4)).toBe(
    "vote.blankNotEnforceable",
  );
  expect(openingRefusal(opening, 6)).toBe("vote.tooFewSeats");
  expect(openingRefusal({ ...opening, seats: 3 }, 4)).toBe("vote.tooFewSeats");
});

test("voting starts after issuing with at least as many ballots out as the office has set", () => {
  expect(startingRefusal({ status: "issuing", fewestBallots: 5 }, 5)).toBeNull();
  expect(startingRefusal({ status: "issuing", fewestBallots: 5 }, 4)).toBe("vote.tooFewBallots");
  expect(startingRefusal({ status: "issuing", fewestBallots: null }, 3)).toBe("vote.tooFewBallots");
  expect(startingRefusal({ status: "voting", fewestBallots: 4 }, 5)).toBe("vote.roundHasPassed");
});

test("the stages follow one another and never overlap; a round may be given up until it is counted", () => {
  const stages = ["rollAgreed", "issuing", "voting", "closed", "counted", "void"] as const;
  const steps = stages.map((status) => stepsFor({ status, channel: "electronic" }).join());
  expect(steps).toEqual([
    ...["openIssuing,voidRound", "startVoting,voidRound", "closeVoting,voidRound", "", "", ""],
  ]);
  expect(stepsFor({ status: "rollAgreed", channel: "paper" })).toEqual([]);
  expect(stepRefusal({ status: "counted" }, "voidRound")).toBe("vote.roundHasPassed");
});

test("proofs are published for the days set, from the count on, and not at all where none are", () => {
  const countedAt = new Date("2024-02-29T02:00:00Z");
  const at = (days: number) => new Date(countedAt.getTime() + days * 86_400_000 - 1);
  expect(publishesReceipts({ countedAt, receiptDays: 7 }, at(7))).toBe(true);
  expect(publishesReceipts({ countedAt, receiptDays: 7 }, new Date(at(7).getTime() + 1))).toBe(
    false,
  );
  expect(publishesReceipts({ countedAt, receiptDays: 0 }, countedAt)).toBe(false);
  expect(publishesReceipts({ countedAt: null, receiptDays: 7 }, countedAt)).toBe(false);
});

test("a sheet of several papers adds up paper by paper; so many are blank as were blank on all", () => {
  const slip = (candidateId: string) => ({
    questionId: "q",
    candidateId,
    options: ["Đồng ý", "Không đồng ý"],
  });
  const ballots = (...choices: number[]) =>
    choices.map((choice) => ({ choices: choice ? [choice] : [] }));
  const boxes = [
    { slip: slip("a"), ballots: ballots(1, 1, 2, 0) },
    { slip: slip("c"), ballots: ballots(2, 0, 0) },
  ];
  expect(electronicSheet(boxes, [question], 5)).toEqual({
    ...{ issued: 5, returned: 4, questions: [{ questionId: "q", valid: 3, invalid: 1, blank: 1 }] },
    candidates: [
      { candidateId: "a", agreed: 2, disagreed: 1 },
      { candidateId: "c", agreed: 0, disagreed: 1 },
    ],
  });
  const several = { questionId: "q", candidateId: null, options: ["Xã A", "Xã C"] };
  const chosen = [{ slip: several, ballots: [[1], [1, 2], []].map((choices) => ({ choices })) }];
  expect(electronicSheet(chosen, [question], 3)).toMatchObject({
    candidates: [
      { candidateId: "a", agreed: 2, disagreed: null },
      { candidateId: "c", agreed: 1, disagreed: null },
    ],
  });
});

test("whoever opens issuing is told what the database server would write down", () => {
  const quiet = {
    track_commit_timestamp: "off",
    log_statement: "none",
    log_min_duration_statement: "-1",
  };
  const rest = {
    log_duration: "off",
    wal_level: "replica",
    archive_mode: "off",
    shared_preload_libraries: "",
  };
  const warn = (more: Record<string, string>) =>
    secrecyWarnings(new Map(Object.entries({ ...quiet, ...rest, ...more }))).length;
  expect(warn({})).toBe(0);
  expect(warn({ log_statement: "ddl" })).toBe(0);
  for (const setting of [
    { track_commit_timestamp: "on" },
    { log_statement: "mod" },
    { log_statement: "all" },
    { log_min_duration_statement: "0" },
    { log_duration: "on" },
    { log_transaction_sample_rate: "0.1" },
    { log_min_duration_sample: "100" },
    { log_lock_waits: "on" },
    { shared_preload_libraries: "pgaudit" },
    { session_preload_libraries: "auto_explain" },
    { wal_level: "logical" },
    { archive_mode: "on" },
  ])
    expect(warn(setting), JSON.stringify(setting)).toBe(1);
});
