import { expect, test } from "vitest";
import { isFullySigned } from "@/lib/covenant/force-rules";
import { releasingRefusal } from "@/lib/covenant/review-rules";

/** Two that promise something, and the upper committee, which only witnesses. */
const parties = [
  { unitId: "Mê Linh", asWitness: false },
  { unitId: "Thanh Trì", asWitness: false },
  { unitId: "Hà Nội", asWitness: true },
];
const stands = [
  "waits",
  "signed",
  "released",
  "ended",
  "signed, ended",
  "released, ended",
] as const;
type Stand = (typeof stands)[number];
const every = stands.flatMap((first) =>
  stands.flatMap((second) => stands.map((witness): Stand[] => [first, second, witness])),
);

/** An open text whose parties stand so, in their order. */
function standing(as: readonly Stand[]) {
  const having = (word: string) => parties.filter((_, index) => as[index]?.includes(word));
  return {
    ...{ status: "openForSigning" as const, clusterYear: { phase: "registering" as const } },
    ...{ textHash: "the text", parties, signatures: having("signed") },
    ...{ releases: having("released"), endedParts: having("ended") },
  };
}

/** After all have signed who are still waited for. */
function atBest(as: readonly Stand[]) {
  return isFullySigned(standing(as.map((stand) => (stand === "waits" ? "signed" : stand))));
}

test.each(every)(
  "in force when nobody is waited for and one who promises has signed: %s; %s; %s",
  (...as) => {
    const [first, second] = as;
    const promised = [first, second].some((stand) => stand?.includes("signed"));
    expect(isFullySigned(standing(as))).toBe(promised && !as.includes("waits"));
  },
);

test.each(every)(
  "a release never leaves a text that nobody can bring into force: %s; %s; %s",
  (...as) => {
    for (const [index, { unitId }] of parties.entries()) {
      if (as[index] !== "waits") continue;
      const seen = { unitId, textHash: "the text" };
      const refusal = releasingRefusal(standing(as), seen);
      const after = as.with(index, "released");
      expect(refusal).toBe(atBest(after) ? null : "covenant.nobodyLeftToSign");
    }
  },
);

test("a covenant without units is never fully signed", () => {
  expect(isFullySigned({ ...standing([]), parties: [] })).toBe(false);
});
