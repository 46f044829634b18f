import { expect, test } from "vitest";
import {
  closingRefusal,
  newOpinions,
  opinionRefusal,
  replyRefusal,
  sendingRefusal,
  standingOpinions,
  unansweredComments,
  unitStand,
} from "@/lib/text/rules";

const now = new Date("2024-02-20T10:00:00Z");
const later = new Date("2024-02-21T10:00:00Z");
const contents = [{ title: "", text: "Đẩy mạnh thi đua." }];

function opinion(id: string, change: object = {}) {
  const said = { agrees: false, words: "Nên rõ hơn.", proposed: "", paper: null, replies: [] };
  return { id, unitId: "mê linh", contentId: "1", ...said, ...change };
}

const round = { isOpen: true, units: [{ unitId: "mê linh" }], opinions: [opinion("a")] };
const said = { contentId: "1", over: "a", agrees: true, words: "", proposed: "" };

test("a draft is sent as it was looked at, to someone, until an hour still ahead", () => {
  const draft = { status: "draft" as const, revision: 2, contents };
  const asked = { revision: 2, dueAt: later, now, units: 5 };
  expect(sendingRefusal(draft, asked)).toBeNull();
  expect(sendingRefusal({ ...draft, status: "consulting" }, asked)).toBe("text.alreadyConsulting");
  expect(sendingRefusal({ ...draft, status: "ready" }, asked)).toBe("covenant.notDraft");
  expect(sendingRefusal(draft, { ...asked, revision: 1 })).toBe("covenant.savedMeanwhile");
  expect(sendingRefusal(draft, { ...asked, units: 0 })).toBe("text.nobodyToAsk");
  expect(sendingRefusal(draft, { ...asked, dueAt: now })).toBe("text.duePast");
  expect(sendingRefusal({ ...draft, contents: [] }, asked)).toBe("covenant.noContents");
});

test("of a unit's opinions on a content the last one stands", () => {
  const list = [opinion("a"), opinion("b", { contentId: "2" }), opinion("c", { agrees: true })];
  expect(standingOpinions(list).map(({ id }) => id)).toEqual(["b", "c"]);
});

test("a unit is told: closed, not asked, nothing said, said meanwhile", () => {
  const ours = { unitId: "mê linh", onBehalf: false, opinions: [said] };
  expect(opinionRefusal(round, ours)).toBeNull();
  expect(opinionRefusal({ ...round, isOpen: false }, ours)).toBe("text.consultationClosed");
  expect(opinionRefusal(round, { ...ours, unitId: "gia lâm" })).toBe("text.notAsked");
  expect(opinionRefusal(round, { ...ours, opinions: [] })).toBe("text.nothingSaid");
  const overtaken = { ...ours, opinions: [{ ...said, over: null }] };
  expect(opinionRefusal(round, overtaken)).toBe("text.opinionMeanwhile");
});

test("nobody enters for a unit that has spoken itself", () => {
  const entered = { unitId: "mê linh", onBehalf: true, opinions: [said] };
  expect(opinionRefusal(round, entered)).toBe("text.unitSpokeItself");
  const before = { ...round, opinions: [opinion("a", { paper: "Công văn số 1" })] };
  expect(opinionRefusal(before, entered)).toBeNull();
});

test("the same words again are no conflict and nothing new", () => {
  const again = { ...said, over: null, agrees: false, words: "Nên rõ hơn." };
  const ours = { unitId: "mê linh", onBehalf: false, opinions: [again] };
  expect(opinionRefusal(round, ours)).toBeNull();
  expect(newOpinions(round, "mê linh", [again])).toEqual([]);
  expect(newOpinions(round, "mê linh", [said])).toEqual([said]);
});

test("agreement asks for no answer; a comment does until it has one or is replaced", () => {
  expect(unansweredComments([opinion("a")])).toHaveLength(1);
  expect(unansweredComments([opinion("a", { agrees: true })])).toEqual([]);
  expect(unansweredComments([opinion("a", { replies: [{ id: "r" }] })])).toEqual([]);
  expect(unansweredComments([opinion("a"), opinion("b", { agrees: true })])).toEqual([]);
});

test("a comment is answered on the desk, over the answer that was seen, in words unless taken over whole", () => {
  const text = { status: "draft" as const };
  const standing = { ...opinion("a"), stands: true };
  const reply = { over: null, outcome: "accepted", words: "" };
  expect(replyRefusal(text, standing, reply)).toBeNull();
  expect(replyRefusal({ status: "ready" }, standing, reply)).toBe("text.repliesFixed");
  expect(replyRefusal(text, { ...standing, stands: false }, reply)).toBe("text.opinionReplaced");
  expect(replyRefusal(text, { ...standing, agrees: true }, reply)).toBe("text.nothingToAnswer");
  expect(replyRefusal(text, standing, { ...reply, over: "r" })).toBe("text.repliedMeanwhile");
  const explained = { ...reply, outcome: "explained" };
  expect(replyRefusal(text, standing, explained)).toBe("text.replyWithoutWords");
});

test("a round is closed once", () => {
  expect(closingRefusal({ status: "consulting" }, { isOpen: true })).toBeNull();
  expect(closingRefusal({ status: "draft" }, { isOpen: true })).toBe("text.consultationClosed");
  expect(closingRefusal({ status: "consulting" }, { isOpen: false })).toBe(
    "text.consultationClosed",
  );
});

test("silence is silence until the deadline; past it, or closed, it means what was set", () => {
  const silent = { ...round, opinions: [], dueAt: later, silence: "agreed" as const };
  expect(unitStand(silent, "mê linh", now)).toBe("silent");
  expect(unitStand(silent, "mê linh", later)).toBe("takenAsAgreed");
  expect(unitStand({ ...silent, isOpen: false }, "mê linh", now)).toBe("takenAsAgreed");
  expect(unitStand({ ...silent, silence: "none" }, "mê linh", later)).toBe("silent");
  const spoken = { ...silent, opinions: [opinion("a")] };
  expect(unitStand(spoken, "mê linh", later)).toBe("commented");
});
