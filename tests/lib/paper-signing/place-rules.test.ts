import { expect, test } from "vitest";
import {
  type Candidate,
  placeRefusal,
  placesRefusal,
  printedFor,
  readinessRefusal,
} from "@/lib/paper-signing/place-rules";

const chair: Candidate = {
  ...{ personId: "an", name: "Văn An", role: "unitLeader", unitId: "lead", clusterId: null },
  ...{ isChair: true, linesInPlace: null, standsIn: false },
};
const officer: Candidate = { ...chair, personId: "binh", name: "Thị Bình", role: "unitReporter" };
const underChair = ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"];
const underCommittee = ["TM. BAN THƯỜNG TRỰC", "PHÓ CHỦ TỊCH"];
const year = { clusterId: "c", leadUnitIds: ["lead"] };
const at = (post: string, name = "") => ({ authority: [post], name });

test("a place without a name asks for the role that is printed in it", () => {
  const lead = at("CỤM TRƯỞNG");
  expect(placeRefusal(lead, chair, year)).toBeNull();
  expect(
    placeRefusal(
      lead,
      { ...chair, isChair: false, linesInPlace: underChair, standsIn: true },
      year,
    ),
  ).toBeNull();
  for (const other of [officer, { ...chair, unitId: "other" }, { ...chair, unitId: null }])
    expect(placeRefusal(lead, other, year)).toBe("paperSigning.notLead");

  const secretary = at("THƯ KÝ");
  const helper = { ...officer, role: "clusterSecretary", unitId: null, clusterId: "c" } as const;
  expect(placeRefusal(secretary, officer, year)).toBeNull();
  expect(placeRefusal(secretary, helper, year)).toBeNull();
  for (const other of [chair, { ...officer, unitId: "o" }, { ...helper, clusterId: "o" }])
    expect(placeRefusal(secretary, other, year)).toBe("paperSigning.notSecretary");
  expect(placeRefusal(secretary, { ...officer, standsIn: true }, year)).toBe(
    "paperSigning.standIn",
  );
  for (const post of ["CHỦ TRÌ", "CHỦ TRÌ HỘI NGHỊ"])
    expect(placeRefusal(at(post), chair, year)).toBe("paperSigning.noPresider");
});

test("a chair's place is the chair's own, named and in post, or a vice chair's in the chair's place", () => {
  const place = { authority: ["TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"], name: "Văn An" };
  expect(placeRefusal(place, chair, year)).toBeNull();
  for (const other of [
    { ...chair, isChair: false },
    { ...chair, standsIn: true },
  ])
    expect(placeRefusal(place, other, year)).toBe("paperSigning.noChair");
  expect(placeRefusal({ ...place, name: "" }, chair, year)).toBe("paperSigning.noChair");
  for (const name of ["Văn An", ""])
    for (const linesInPlace of [underChair, underCommittee]) {
      const vice = { ...officer, isChair: false, linesInPlace };
      expect(placeRefusal({ ...place, name }, vice, year)).toBeNull();
      const away = { ...vice, standsIn: true };
      expect(placeRefusal({ ...place, name }, away, year)).toBe("paperSigning.noChair");
    }
});

test("a vice chair's line and name stand where the chair's would; everybody else signs what is printed", () => {
  const block = { unit: [], note: "", authority: ["TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"], name: "" };
  const vice = { ...officer, isChair: false, linesInPlace: underChair };
  const printed = { ...block, authority: underChair, name: "Thị Bình" };
  expect(printedFor(block, vice)).toEqual(printed);
  for (const other of [chair, null]) expect(printedFor(block, other)).toBe(block);
  const side = { ...block, authority: ["BÊN GIAO"], name: "Văn An" };
  expect(printedFor(side, vice)).toBe(side);
});

test("one person has two places only where the paper names them twice and nobody else bears the name", () => {
  const both = (names: readonly string[], candidates: readonly Candidate[]) =>
    placesRefusal(
      names.map((name) => ({ printed: at(name ? "BÊN GIAO" : "THƯ KÝ", name), signer: officer })),
      { year, candidates },
    );
  expect(both(["Thị Bình"], [officer])).toBeNull();
  expect(both(["Thị Bình", "Thị Bình"], [officer, chair])).toBeNull();
  const refused = { code: "paperSigning.samePerson", at: 1 };
  expect(both(["", "Thị Bình"], [officer])).toEqual(refused);
  expect(both(["Thị Bình", ""], [officer])).toEqual(refused);
  const namesake = { ...chair, name: "thị bình" };
  expect(both(["Thị Bình", "Thị Bình"], [officer, namesake])).toEqual(refused);
  const other = { ...officer, unitId: "other", name: "thị  Bình" };
  expect(both(["Thị Bình", "Thị Bình"], [officer, other])).toBeNull();
});

test("a paper with room left for the pen is not frozen; nor are minutes before the conference and its roll call", () => {
  const words = (text: string) => ({
    blocks: [{ kind: "paragraph", text } as const],
    ...{ annexes: [], beforeSignatures: [] },
  });
  const cell = (text: string) => ({ kind: "table", columns: [], rows: [["1", text]] }) as const;
  const held = { hasBegun: true, presenceRecorded: true };
  expect(readinessRefusal(words("Nội dung: v.v...."), held)).toBeNull();
  expect(readinessRefusal(words("Và những việc khác…"), null)).toBeNull();
  for (const text of ["có mặt ……/5", "........", "…………………………"]) {
    expect(readinessRefusal(words(text), null)).toBe("paperSigning.blanks");
    const inCell = { ...words(""), blocks: [cell(text)] };
    expect(readinessRefusal(inCell, null)).toBe("paperSigning.blanks");
    const annexes = [{ title: "", subject: "", blocks: [cell(text)] }];
    expect(readinessRefusal({ ...words(""), annexes }, null)).toBe("paperSigning.blanks");
    expect(readinessRefusal({ ...words(""), beforeSignatures: [text] }, held)).toBe(
      "paperSigning.blanks",
    );
  }
  expect(readinessRefusal(words("…………"), { ...held, hasBegun: false })).toBe(
    "paperSigning.notBegun",
  );
  expect(readinessRefusal(words("…………"), { ...held, presenceRecorded: false })).toBe(
    "paperSigning.noPresence",
  );
});
