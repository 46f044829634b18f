import { expect, test } from "vitest";
import { SignedPaper } from "@/lib/db/generated/enums";
import {
  bearsPrintedName,
  copyRefusal,
  isFullySigned,
  isHeldBy,
  isSignedInApp,
  likelySigner,
  openingRefusal,
  penRefusal,
  placeOf,
  placesSeen,
  signingRefusal,
  withdrawingRefusal,
} from "@/lib/paper-signing/rules";

const before = {
  ...{ paper: "countMinutes" as SignedPaper, open: false, completed: false },
  ...{ copyConfirmed: false, copyWaits: false },
};
const labels = ["TỔ TRƯỞNG Trần Thị Bình", "CHỦ TRÌ"];
const chosen = {
  ...{ labels, named: labels, read: "h", words: "h" },
  signers: [
    { printed: "Trần Thị Bình", name: "Trần Thị Bình" },
    { printed: "", name: null },
  ],
};

test("a paper is opened once at a time, not over other signatures, and for somebody", () => {
  expect(openingRefusal(before, chosen)).toBeNull();
  const refused = {
    "paperSigning.openAlready": { open: true },
    "paperSigning.signedAlready": { completed: true },
    "paperSigning.copyWaits": { copyWaits: true },
    "paperSigning.byPenAlone": { paper: "ballotPaper" },
  } as const;
  for (const [code, more] of Object.entries(refused))
    expect(openingRefusal({ ...before, ...more }, chosen)).toBe(code);
  expect(openingRefusal({ ...before, copyConfirmed: true }, chosen)).toBe(
    "paperSigning.signedAlready",
  );
  expect(openingRefusal(before, { ...chosen, named: labels.slice(1) })).toBe(
    "paperSigning.placesChanged",
  );
  expect(openingRefusal(before, { ...chosen, named: labels.toReversed() })).toBe(
    "paperSigning.placesChanged",
  );
  const pens = chosen.signers.map(({ printed }) => ({ printed, name: null }));
  expect(openingRefusal(before, { ...chosen, signers: pens })).toBe("paperSigning.nobody");
  const other = [{ printed: "Trần Thị Bình", name: "Lê Văn Hùng" }];
  expect(openingRefusal(before, { ...chosen, signers: other })).toBe("paperSigning.otherName");
});

test("what is opened says what its opener read", () => {
  expect(openingRefusal(before, { ...chosen, words: "other" })).toBe("paperSigning.textChanged");
  // The words come first: with them the places may have changed.
  expect(openingRefusal(before, { ...chosen, words: "other", named: [] })).toBe(
    "paperSigning.textChanged",
  );
});

test("a scan of an opening that is over is returned", () => {
  expect(copyRefusal({ withdrawal: null, completion: null })).toBeNull();
  expect(copyRefusal({ withdrawal: {}, completion: null })).toBe("paperSigning.copyOfTakenBack");
  expect(copyRefusal({ withdrawal: null, completion: {} })).toBe("paperSigning.copyOfComplete");
});

test("all but the ballot's model are signed in the app", () => {
  const byPen = Object.values(SignedPaper).filter((paper) => !isSignedInApp(paper));
  expect(byPen).toEqual(["ballotPaper"]);
});

test("a name is the same however it is addressed and spaced, never with another tone mark", () => {
  const same = (printed: string, name: string | null) => bearsPrintedName({ printed, name });
  expect(same("Đồng chí Nguyễn Văn  An", "nguyễn văn an")).toBe(true);
  expect(same("ông Nguyễn Văn An", "Nguyễn Văn An")).toBe(true);
  expect(same("Nguyễn Văn An".normalize("NFD"), "Nguyễn Văn An")).toBe(true);
  expect(same("Nguyễn Vân An", "Nguyễn Văn An")).toBe(false);
  expect(same("", "Nguyễn Văn An")).toBe(true);
  expect(same("Nguyễn Văn An", null)).toBe(true);
});

test("whom a place is for is proposed where one alone has the name", () => {
  const [an, other, binh] = [{ name: "Văn An" }, { name: "văn an" }, { name: "Thị Bình" }];
  expect(likelySigner("Thị Bình", [an, other, binh])).toBe(binh);
  expect(likelySigner("Văn An", [an, other, binh])).toBeNull();
  expect(likelySigner("", [binh])).toBeNull();
  expect(likelySigner("Văn Hùng", [binh])).toBeNull();
});

const place = { position: 1, label: "A", personId: "p", assignmentId: "a", signature: null };
const open = {
  ...{ textHash: "h", withdrawal: null, completion: null },
  places: [place, { ...place, position: 2, personId: "q", assignmentId: "b" }],
};
const by = { position: 1, personId: "p", assignmentId: "a", textHash: "h" };

test("a place is signed by that very person, once, as what they were named, over those words", () => {
  expect(signingRefusal(open, by)).toBeNull();
  expect(signingRefusal({ ...open, withdrawal: {} }, by)).toBe("paperSigning.takenBack");
  expect(signingRefusal({ ...open, completion: {} }, by)).toBe("paperSigning.complete");
  expect(signingRefusal(open, { ...by, textHash: "old" })).toBe("paperSigning.textChanged");
  expect(signingRefusal(open, { ...by, position: 2 })).toBe("paperSigning.notTheirs");
  expect(signingRefusal(open, { ...by, position: 3 })).toBe("paperSigning.notTheirs");
  const signed = { ...open, places: [{ ...place, signature: {} }] };
  expect(signingRefusal(signed, by)).toBe("paperSigning.placeSigned");
  expect(signingRefusal(open, { ...by, assignmentId: "b" })).toBe("paperSigning.otherCapacity");
  const byPen = { ...open, places: [{ ...place, personId: null, assignmentId: null }] };
  expect(signingRefusal(byPen, by)).toBe("paperSigning.notTheirs");
});

test("a paper is taken back until it is complete, by the words that were looked at", () => {
  expect(withdrawingRefusal(open, by)).toBeNull();
  expect(withdrawingRefusal({ ...open, withdrawal: {} }, by)).toBe("paperSigning.takenBack");
  expect(withdrawingRefusal({ ...open, completion: {} }, by)).toBe("paperSigning.complete");
  expect(withdrawingRefusal(open, { textHash: "old" })).toBe("paperSigning.textChanged");
});

test("it is complete with every place signed", () => {
  expect(isFullySigned([])).toBe(false);
  expect(isFullySigned([{ signature: {} }, { signature: null }])).toBe(false);
  expect(isFullySigned([{ signature: {} }, { signature: {} }])).toBe(true);
});

test("a scan counts for places still waiting, two printed alike seen twice", () => {
  const places = [
    { label: "A", signature: {} },
    { label: "A", signature: null },
    { label: "B", signature: null },
    { label: "B", signature: null },
  ];
  const seen = (...labels: string[]) =>
    placesSeen(places, labels).map((one) => places.indexOf(one));
  expect(seen("A", "B")).toEqual([1, 2]);
  expect(seen("B", "B", "C")).toEqual([2, 3]);
  expect(seen("C")).toEqual([]);
  expect(penRefusal({ completion: null, places }, ["C"])).toBe("paperSigning.nothingWaits");
  expect(penRefusal({ completion: null, places }, ["B"])).toBeNull();
  expect(penRefusal({ completion: {}, places }, ["B"])).toBe("paperSigning.complete");
});

test("one's place is the next unsigned one, held before ended, while the paper asks for signatures", () => {
  const [held, other] = [{ assignmentId: "a1" }, { assignmentId: "a2" }];
  const signer = { personId: "p", capacity: held, capacities: [held, other] };
  const place = (assignmentId: string, signature: object | null = null, personId = "p") => ({
    ...{ personId, assignmentId, signature },
  });
  const open = { withdrawal: null, completion: null };
  const next = (...places: ReturnType<typeof place>[]) => placeOf({ ...open, places }, signer);
  expect(next(place("ended"), place("a2"))).toMatchObject({ assignmentId: "a2", isHeld: true });
  expect(next(place("a1", {}), place("a2"))).toMatchObject({ assignmentId: "a2" });
  expect(next(place("ended"))).toMatchObject({ assignmentId: "ended", isHeld: false });
  expect(next(place("a1", {}), place("a1", null, "q"))).toBeNull();
  expect(placeOf({ ...open, completion: {}, places: [place("a1")] }, signer)).toBeNull();
  expect(placeOf({ ...open, withdrawal: {}, places: [place("a1")] }, signer)).toBeNull();
  expect(isHeldBy({ personId: null, assignmentId: null }, signer)).toBe(false);
});
