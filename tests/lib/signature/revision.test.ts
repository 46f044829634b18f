import { deflateSync } from "node:zlib";
import { PDFDocument, type PDFPage } from "pdf-lib";
import { expect, test } from "vitest";
import { refusals } from "@/lib/refusal";
import { readSignedCopy } from "@/lib/signature/queries/read-signed-copy";
import { aSigningKey } from "./a-signing-key";
import { signCopy } from "./sign-copy";

type How = Parameters<typeof signCopy>[2];

const chair = aSigningKey({ name: "Nguyen Van An" });
const at = new Date("2024-02-29T02:40:00Z");
const document = await PDFDocument.create({ updateMetadata: false });
document.addPage([595, 842]).drawText("Chi tieu 100 nha");
const copy = Buffer.from(await document.save({ useObjectStreams: false }));
const saved = await PDFDocument.load(copy, { updateMetadata: false });
const [page] = saved.getPages();
if (!page) throw new Error("a copy has a page");
const pageNumber = page.ref.objectNumber;
const last = saved.context.largestObjectNumber;
const other = "BT 20 100 Td (Chi tieu 1 nha) Tj ET";
const words = `<< /Length ${other.length} >>\nstream\n${other}\nendstream`;

async function refusalOf(how: How) {
  const signed = await signCopy(copy, chair, how);
  return (await readSignedCopy({ copy, signed, at })).refusal;
}

/** The page as it stands, under other words. */
function pageUnder({ node }: PDFPage, contents: string) {
  return String(node).replace(/\/Contents\s*(\[[^\]]*\]|\d+ 0 R)/, `/Contents ${contents}`);
}
const evil = pageUnder(page, `${last + 3} 0 R`);
const picture = (more: string) =>
  `<< /Type /XObject /Subtype /Form /BBox [0 0 100 40] ${more} /Length 0 >>\nstream\n\nendstream`;

test("a signature that is not seen, or whose small picture stands at the foot of the page, is taken", async () => {
  expect(await refusalOf({})).toBeNull();
  const onField = `/AP << /N ${last + 3} 0 R >>`;
  const more = { [last + 3]: picture("") };
  expect(await refusalOf({ rect: "400 10 560 50", onField, more })).toBeNull();
  expect(
    await refusalOf({
      rewrite: (revision) =>
        revision.replace(/xref\n(?=\d+ 1\n)/, "xref\n0 1\n0000000000 65535 f \n"),
    }),
  ).toBeNull();
});

const foot = "400 10 560 50";
const shown = (bounds: string, content = "0 0 m 9 9 l", ways = `/N ${last + 3} 0 R`) => ({
  onField: `/AP << ${ways} >>`,
  more: {
    [last + 3]:
      `<< /Type /XObject /Subtype /Form ${bounds} /Length ${content.length} >>\nstream\n${content}\nendstream`,
  },
});
const bounds = "/BBox [0 0 100 40]";

test("what signing programs write is taken: a picture of its own size, nothing drawn, the states in an object of their own", async () => {
  const matrix = `${bounds} /FormType 1 /Matrix [1.0 0.0 0.0 1.0 0.0 0.0]`;
  expect(await refusalOf({ rect: foot, ...shown(matrix) })).toBeNull();
  expect(await refusalOf(shown("/BBox [0 0 0 0]", "% DSBlank\n"))).toBeNull();
  expect(await refusalOf(shown("/BBox [0.0 0.0 0.0 0.0]", ""))).toBeNull();
  const { more } = shown(bounds);
  const apart = { ...more, [last + 4]: `<< /N ${last + 3} 0 R >>` };
  expect(await refusalOf({ rect: foot, onField: `/AP ${last + 4} 0 R`, more: apart })).toBeNull();
});

/** Chrome paints each of these, or could, over the words of the page; the field itself lies out of their way. */
test.each([
  ["without bounds", shown("")],
  ["whose bounds are a word", shown("/BBox /No")],
  ["with three bounds", shown("/BBox [0 0 9]")],
  ["without extent", shown("/BBox [0 0 0 0]")],
  ["thinner than a line", shown("/BBox [0 0 0.0001 40]")],
  ["beyond what viewers count to", shown("/BBox [4294967296 0 4294967396 40]")],
  ["turned inside out", shown("/BBox [100 40 0 0]")],
  ["larger than the foot of the page", shown("/BBox [-900 -900 1100 1100]")],
  ["made small by a matrix", shown("/BBox [0 0 90 50] /Matrix [0.0000001 0 0 0.0000001 0 0]")],
  ["moved by a matrix", shown(`${bounds} /Matrix [1 0 0 1 0 500]`)],
  ["whose bounds stand elsewhere", shown(`/BBox [0 0 100 ${pageNumber} 0 R]`)],
  ["that is no form", { ...shown(bounds), more: { [last + 3]: words } }],
  ["out of another file", shown(`${bounds} /Ref << /Page 1 >>`)],
  ["read from another file", shown(`${bounds} /F (khac)`)],
  ["of a state", shown(bounds, "0 0 m", `/N << /Off ${last + 3} 0 R >>`)],
  ["of the page itself", shown(bounds, "0 0 m", `/N ${pageNumber} 0 R`)],
  ["when pressed", shown(bounds, "0 0 m", `/N ${last + 3} 0 R /D ${last + 3} 0 R`)],
  ["when pointed at", shown(bounds, "0 0 m", `/R ${last + 3} 0 R`)],
])(
  "a picture %s is refused, on a field at the foot of the page as on one without extent",
  async (_, how) => {
    expect(await refusalOf({ rect: foot, ...how })).toBe("signature.overWords");
    expect(await refusalOf({ rect: "0 0 0 0", ...how })).toBe("signature.overWords");
  },
);

/** A picture whose length stands in an object of its own, and what that object says. */
const withLength = (said: string, content: string) => ({
  [last + 3]:
    `<< /Type /XObject /Subtype /Form /BBox [0 0 100 40] /Length ${last + 4} 0 R >>\nstream\n${content}\nendstream`,
  [last + 4]: said,
});

test("a picture that says its length in an object of its own is taken where it is so long, and no other", async () => {
  const refusal = (said: string, content: string) =>
    refusalOf({
      ...{ rect: "400 10 560 50", onField: `/AP << /N ${last + 3} 0 R >>` },
      more: withLength(said, content),
    });
  expect(await refusal("11", "0 0 m 9 9 l")).toBeNull();
  expect(await refusal("5", "0 0 m 9 9 l")).toBe("signature.otherWay");
  expect(await refusal("40", "0 0 m 9 9 l")).toBe("signature.otherWay");
  expect(await refusal("5", "0 0 m\nendstream\nendobj")).toBe("signature.otherWay");
  expect(await refusal("(11)", "0 0 m 9 9 l")).toBe("signature.otherWay");
  expect(
    await refusalOf({
      more: { [last + 3]: `<< /Length ${pageNumber} 0 R >>\nstream\n\nendstream` },
    }),
  ).toBe("signature.otherWay");
});

test("a table written as a stream is refused in words that say how to sign instead", async () => {
  const asStream = (revision: string) => {
    const table = revision.lastIndexOf("\nxref\n") + 1;
    const objects = [...revision.slice(copy.length, table).matchAll(/(\d+) 0 obj/g)].map(
      ([, number]) => number,
    );
    const packed = `${last + 9} 0 obj\n<< /Type /XRef /W [1 4 1] /Index [${objects.join(" 1 ")} 1] /Size ${last + 10} /Root ${saved.context.trailerInfo.Root} /Length 0 >>\nstream\n\nendstream\nendobj\n`;
    return `${revision.slice(0, table)}${packed}startxref\n${table}\n%%EOF\n`;
  };
  expect(await refusalOf({ rewrite: asStream })).toBe("signature.otherWay");
  expect(refusals["signature.otherWay"]).toContain(
    "ghi nối thông thường, không tối ưu hay nén tệp",
  );
});

const cases: [string, How, string][] = [
  [
    "a table that names another object's place",
    {
      more: { [last + 3]: words, [last + 4]: evil },
      rewrite: (revision) => {
        const [, place = ""] =
          [...revision.matchAll(/\n(\d{10}) 00000 n \n(?=trailer)/g)].at(-1) ?? [];
        return revision.replace(new RegExp(`(\\n${pageNumber} 1\\n)\\d{10}`), `$1${place}`);
      },
    },
    "signature.otherWay",
  ],
  [
    "a page under other words",
    { more: { [last + 3]: words, [pageNumber]: evil } },
    "signature.changedPages",
  ],
  ["a picture over the whole page", { rect: "0 0 595 842" }, "signature.overWords"],
  ["a picture over one line", { rect: "20 90 60 110" }, "signature.overWords"],
  ["an act on the field", { onField: "/AA << /E << /S /Launch >> >>" }, "signature.changedPages"],
  [
    "a second field",
    {
      more: {
        [last + 3]: "<< /FT /Sig /Type /Annot /Subtype /Widget /T (Khac) /Rect [0 0 9 9] >>",
      },
    },
    "signature.changedPages",
  ],
  [
    "a form beside the fields",
    { rewrite: (revision) => revision.replace("/SigFlags 3", "/XFA (ab)  ") },
    "signature.changedPages",
  ],
  [
    "a name written so that it is not found",
    { onField: "/Byte#52ange [0 1 2 3]" },
    "signature.otherWay",
  ],
  [
    "packed objects",
    { more: { [last + 3]: packed("/Type /ObjStm /N 1 /First 5") } },
    "signature.changedPages",
  ],
  [
    "a filter behind a filter",
    { more: { [last + 3]: picture("/Filter [/FlateDecode /FlateDecode]") } },
    "signature.changedPages",
  ],
  [
    "what unpacks into forty megabytes",
    { more: { [last + 3]: packed("") } },
    "signature.changedPages",
  ],
  ["a revision of 200 KB", { onField: `/TU (${"a".repeat(190_000)})` }, "signature.tooMuch"],
];

test.each(cases)("%s is refused", async (_, how, refusal) => {
  expect(await refusalOf(how)).toBe(refusal);
});

test("an object defined twice is refused, whichever of the two the table names", async () => {
  const twice = (revision: string) => {
    const table = revision.lastIndexOf("\nxref\n") + 1;
    const again = `${last + 2} 0 obj\n<< >>\nendobj\n`;
    const end = revision
      .slice(table)
      .replace(/startxref\n\d+/, `startxref\n${table + again.length}`);
    return `${revision.slice(0, table)}${again}${end}`;
  };
  expect(await refusalOf({ rewrite: twice })).toBe("signature.otherWay");
});

function packed(entries: string) {
  const bytes = deflateSync(Buffer.alloc(40_000_000, 32)).toString("latin1");
  return `<< ${entries} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`;
}
