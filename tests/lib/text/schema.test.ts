import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { enterOpinionInput, giveOpinionInput } from "@/lib/text/schema";

const ids = { consultationId: randomUUID(), unitId: randomUUID() };
const [one, two] = [randomUUID(), randomUUID()];

function form(fields: Record<string, string>) {
  return {
    ...ids,
    ...{ "opinions.0.contentId": one, "opinions.0.over": "" },
    ...{ "opinions.1.contentId": two, "opinions.1.over": "" },
    ...{ "opinions.2.contentId": "", "opinions.2.over": "" },
    ...fields,
  };
}

function said(fields: Record<string, string>) {
  const { opinions } = giveOpinionInput.parse(form(fields));
  return opinions.map(({ contentId, agrees, words }) => [contentId, agrees, words]);
}

test("contents nothing was said of fall away; words are a comment even where nothing was chosen", () => {
  expect(said({})).toEqual([]);
  expect(said({ "opinions.0.verdict": "agree", "opinions.1.words": " Nên  bỏ. " })).toEqual([
    [one, true, ""],
    [two, false, "Nên bỏ."],
  ]);
  expect(said({ "opinions.2.words": "Ý kiến chung." })).toEqual([[null, false, "Ý kiến chung."]]);
});

test("one press agrees to every content as it stands, whatever else the form holds", () => {
  expect(said({ all: "agree", "opinions.0.verdict": "comment" })).toEqual([
    [one, true, ""],
    [two, true, ""],
  ]);
});

test("a comment says something, and the sentence stands beside the choice", () => {
  const { error } = giveOpinionInput.safeParse(form({ "opinions.0.verdict": "comment" }));
  expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["opinions.0.verdict"]);
});

test("what is entered on a unit's behalf names its paper", () => {
  const { error } = enterOpinionInput.safeParse(form({ all: "agree", paper: " " }));
  expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["paper"]);
});
