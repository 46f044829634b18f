import { expect, test } from "vitest";
import {
  adoptionRefusal,
  contentsFacts,
  contentsRefusal,
  draftingRefusal,
  editingRefusal,
  limits,
  openingRefusal,
  presentingRefusal,
  repeatedContent,
  returningRefusal,
  savedContentsRefusal,
} from "@/lib/covenant/rules";
import { CovenantStatus, Phase } from "@/lib/db/generated/enums";

const states = Object.values(CovenantStatus);
const contents = [
  { title: "", text: "Đẩy mạnh công tác đối ngoại nhân dân." },
  { title: "", text: "Nâng cao chất lượng công tác khen thưởng." },
];

/** In which states an act is refused, and how. */
function byState(refusal: (status: CovenantStatus) => string | null) {
  return Object.fromEntries(states.map((status) => [status, refusal(status)]));
}

test("a cluster year has one yearly covenant and any number for campaigns", () => {
  const running = {
    kind: "covenant",
    phase: "registering",
    hasYearly: false,
    forCampaign: false,
  } as const;
  expect(draftingRefusal(running)).toBeNull();
  expect(draftingRefusal({ ...running, hasYearly: true })).toBe("covenant.alreadyDrafted");
  expect(draftingRefusal({ ...running, hasYearly: true, forCampaign: true })).toBeNull();
});

test("a closed year gets no covenant, and no other phase stands in the way", () => {
  const refusals = Object.values(Phase).map((phase) =>
    draftingRefusal({ phase, kind: "covenant", hasYearly: false, forCampaign: false }),
  );
  expect(refusals).toEqual([null, null, null, null, "covenant.yearClosed"]);
});

test("words change in a draft only", () => {
  const refused = Object.fromEntries(states.map((state) => [state, "covenant.notDraft"]));
  expect(byState((status) => editingRefusal({ status }))).toEqual({
    ...{ ...refused, consulting: "text.alreadyConsulting" },
    draft: null,
  });
});

test("a draft may as yet have no contents; the conference is shown some", () => {
  expect(savedContentsRefusal([])).toBeNull();
  expect(contentsRefusal([])).toBe("covenant.noContents");
  expect(contentsRefusal([], 1)).toBeNull();
});

test("no content is empty, and the sentence names which", () => {
  const withEmpty = [...contents, { title: "Đối ngoại", text: " \n" }];
  expect(savedContentsRefusal(withEmpty)).toBe("covenant.emptyContent");
  expect(contentsFacts(withEmpty).empty).toBe("3");
});

test("no content stands twice, whatever its capitals, marks and spaces", () => {
  const again = [...contents, { title: "Khác", text: "đẩy mạnh  công tác\nđối ngoại NHÂN DÂN." }];
  expect(savedContentsRefusal(again)).toBe("covenant.repeatedContent");
  expect(contentsFacts(again)).toMatchObject({ first: "1", second: "3" });
  expect(repeatedContent(contents)).toBeNull();
});

test("a draft holds as many contents as the limit says and not one more", () => {
  const many = Array.from({ length: limits.contents + 1 }, (_, i) => ({ title: "", text: `${i}` }));
  expect(contentsRefusal(many.slice(1))).toBeNull();
  expect(contentsRefusal(many)).toBe("covenant.tooManyContents");
});

test("contents are not longer together than the limit says, headings counted", () => {
  const pages = (last: string) =>
    Array.from({ length: 10 }, (_, i) => ({ title: "", text: `${i}`.repeat(limits.text) })).with(
      9,
      {
        title: "",
        text: last,
      },
    );
  const full = "z".repeat(limits.text);
  expect(contentsRefusal(pages(full))).toBeNull();
  const tooLong = pages(full).map((content, i) => ({ ...content, title: i === 0 ? "Một" : "" }));
  expect(contentsRefusal(tooLong)).toBe("covenant.contentsTooLong");
  expect(savedContentsRefusal(tooLong)).toBe("covenant.contentsTooLong");
  expect(contentsFacts(tooLong)).toMatchObject({ length: "60.003", longest: "60.000" });
});

test("a draft is presented as it was looked at, with an answer to every comment", () => {
  const draft = { status: "draft" as const, revision: 4, contents };
  expect(presentingRefusal(draft, { revision: 4, unanswered: 0 })).toBeNull();
  expect(presentingRefusal(draft, { revision: 3, unanswered: 0 })).toBe("covenant.savedMeanwhile");
  expect(presentingRefusal(draft, { revision: 4, unanswered: 1 })).toBe("text.commentsUnanswered");
  expect(presentingRefusal({ ...draft, contents: [] }, { revision: 4, unanswered: 0 })).toBe(
    "covenant.noContents",
  );
  expect(presentingRefusal({ ...draft, status: "ready" }, { revision: 4, unanswered: 0 })).toBe(
    "covenant.notDraft",
  );
});

test("a text goes back to the desk as long as nobody was asked to sign it", () => {
  const late = Object.fromEntries(states.map((state) => [state, "covenant.notDraft"]));
  expect(byState((status) => returningRefusal({ status }))).toEqual({
    ...late,
    draft: "covenant.alreadyDraft",
    ready: null,
    adopted: null,
  });
});

const hands = { presentUnits: 5, agreedUnits: 5, disagreedUnits: 0 };
const held = {
  memberUnits: 5,
  heldOn: "2024-02-29",
  today: "2024-02-29",
  quorum: "twoThirds",
} as const;

test("a conference adopts what was presented to it", () => {
  const late = Object.fromEntries(states.map((state) => [state, "covenant.alreadyAdopted"]));
  expect(byState((status) => adoptionRefusal({ status }, hands, held))).toEqual({
    ...late,
    draft: "covenant.notPresented",
    consulting: "covenant.notPresented",
    ready: null,
  });
});

test("a conference adopts on its day and not before", () => {
  const ready = { status: "ready" as const };
  expect(adoptionRefusal(ready, hands, { ...held, today: "2024-03-01" })).toBeNull();
  expect(adoptionRefusal(ready, hands, { ...held, today: "2024-02-28" })).toBe(
    "covenant.conferenceAhead",
  );
});

test.each([
  [{ presentUnits: 6, agreedUnits: 6, disagreedUnits: 0 }, "covenant.morePresentThanMembers"],
  [{ presentUnits: 4, agreedUnits: 3, disagreedUnits: 2 }, "covenant.moreHandsThanPresent"],
  [{ presentUnits: 4, agreedUnits: 2, disagreedUnits: 2 }, "covenant.notAgreed"],
  [{ presentUnits: 4, agreedUnits: 0, disagreedUnits: 0 }, "covenant.notAgreed"],
  [{ presentUnits: 0, agreedUnits: 0, disagreedUnits: 0 }, "covenant.tooFewPresent"],
  [{ presentUnits: 4, agreedUnits: 2, disagreedUnits: 0 }, "covenant.notAgreed"],
  [{ presentUnits: 4, agreedUnits: 3, disagreedUnits: 1 }, null],
  [{ presentUnits: 3, agreedUnits: 3, disagreedUnits: 0 }, "covenant.tooFewPresent"],
  [{ presentUnits: 5, agreedUnits: 5, disagreedUnits: 0 }, null],
])("a show of hands of %o gives %s", (counted, refusal) => {
  expect(adoptionRefusal({ status: "ready" }, counted, held)).toBe(refusal);
});

test.each([
  ["twoThirds", 6, 3],
  ["twoThirds", 5, 3],
  ["half", 5, 2],
  ["none", 5, 0],
] as const)("a quorum of %s of %i units lacks somebody with %i", (quorum, memberUnits, lacking) => {
  const present = (presentUnits: number) =>
    adoptionRefusal(
      { status: "ready" },
      { presentUnits, agreedUnits: presentUnits, disagreedUnits: 0 },
      { ...held, memberUnits, quorum },
    );
  expect(present(lacking + 1)).toBeNull();
  expect(present(lacking)).toBe(
    quorum === "none" ? "covenant.notAgreed" : "covenant.tooFewPresent",
  );
});

const adopted = { status: "adopted" as const, revision: 4, contents };
const opening = { revision: 4, phase: "registering" as const, parties: 5 };

test("only what was adopted is opened for signing", () => {
  const over = "covenant.signingOver";
  expect(byState((status) => openingRefusal({ ...adopted, status }, opening))).toEqual({
    draft: "covenant.notAdopted",
    consulting: "covenant.notAdopted",
    ready: "covenant.notAdopted",
    adopted: null,
    openForSigning: "covenant.alreadyOpen",
    inForce: over,
    closed: over,
    terminatedByReorganisation: over,
  });
});

test("signing opens in a year that is not closed, with units to sign, over the words that were looked at", () => {
  expect(openingRefusal(adopted, { ...opening, phase: "closed" })).toBe("covenant.yearClosed");
  expect(openingRefusal(adopted, { ...opening, parties: 0 })).toBe("covenant.noParties");
  expect(openingRefusal(adopted, { ...opening, revision: 3 })).toBe("covenant.savedMeanwhile");
  expect(openingRefusal({ ...adopted, contents: [] }, opening)).toBe("covenant.noContents");
});
