import { describe, expect, test } from "vitest";
import { confirmingRefusal, countedSheets, countRefusal } from "@/lib/election/count-rules";

const question = { id: "q", oneByOne: false, leastChoices: 1, mostChoices: 2 };
const questions = [{ ...question, candidateIds: ["a", "b"] }];
const sheet = {
  ...{ issued: 5, returned: 5 },
  questions: [{ questionId: "q", valid: 4, invalid: 1, blank: 1 }],
  candidates: [
    { candidateId: "a", agreed: 3, disagreed: null },
    { candidateId: "b", agreed: 2, disagreed: null },
  ],
};
const changed = (candidates: [number, number], count = {}) => ({
  ...sheet,
  questions: sheet.questions.map((each) => ({ ...each, ...count })),
  candidates: sheet.candidates.map((each, at) => ({ ...each, agreed: candidates[at] ?? 0 })),
});

describe("a sheet's numbers agree among themselves", () => {
  test.each([
    ["as counted", sheet, null],
    ["more handed out than are present", { ...sheet, issued: 6 }, "vote.issuedTooMany"],
    ["valid and invalid are not what came back", changed([3, 2], { valid: 5 }), "vote.sumWrong"],
    ["more blank than invalid", changed([3, 2], { blank: 2 }), "vote.blankTooMany"],
    ["one has more than are valid", changed([5, 0]), "vote.moreVotesThanValid"],
    ["nobody chose enough", changed([1, 1]), "vote.fewerVotesThanChoices"],
    ["a candidate is missing", { ...sheet, candidates: [] }, "vote.sheetIncomplete"],
    ["a question is missing", { ...sheet, questions: [] }, "vote.sheetIncomplete"],
  ] as const)("%s", (_, typed, code) => {
    expect(countRefusal(typed, { voters: 5, questions })).toBe(code);
  });

  test("chosen more often than all may choose", () => {
    const one = questions.map((each) => ({ ...each, mostChoices: 1 }));
    expect(countRefusal(sheet, { voters: 5, questions: one })).toBe("vote.moreVotesThanChoices");
  });

  test("for and against one candidate are not more than the valid votes", () => {
    const oneByOne = questions.map((each) => ({ ...each, oneByOne: true }));
    const typed = {
      ...sheet,
      candidates: sheet.candidates.map((each) => ({ ...each, disagreed: 2 })),
    };
    expect(countRefusal(typed, { voters: 5, questions: oneByOne })).toBe("vote.moreVotesThanValid");
  });
});

describe("a second person", () => {
  const typed = { id: "1", number: 1, channel: "paper", typedById: "an", confirmation: null };
  const anew = { ...typed, id: "2", number: 2 };
  test.each([
    ["confirms", typed, [typed], "bình", null],
    ["is not the first", typed, [typed], "an", "vote.countByOnePerson"],
    ["confirms the newest sheet", typed, [typed, anew], "bình", "vote.countTypedAnew"],
    ["once", { ...typed, confirmation: {} }, [typed], "bình", "vote.countConfirmedAlready"],
  ] as const)("%s", (_, one, sheets, personId, code) => {
    expect(confirmingRefusal(one, { sheets, personId })).toBe(code);
  });

  test("a hybrid round is counted when both channels are", () => {
    const confirmed = { ...typed, confirmation: {} };
    const electronic = { ...typed, id: "3", channel: "electronic", typedById: null };
    expect(countedSheets({ channel: "paper", sheets: [typed] })).toBeNull();
    expect(countedSheets({ channel: "hybrid", sheets: [confirmed] })).toBeNull();
    expect(countedSheets({ channel: "hybrid", sheets: [confirmed, electronic] })).toHaveLength(2);
  });
});
