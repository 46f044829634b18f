import { crc32, deflateSync } from "node:zlib";
import { PDFDict, PDFDocument, PDFName } from "pdf-lib";
import sharp from "sharp";
import { expect, test } from "vitest";
import { bindingRefusal, bindScans } from "@/lib/document/bind-scans";
import { aPdf, aPng } from "@/tests/support/files";

/** A PDF with one stream of objects that unpacks to so many bytes. */
function aPacked(length: number, words = "/Type/ObjStm/N 0/First 0/Filter/FlateDecode") {
  const packed = deflateSync(Buffer.alloc(length, " "));
  const head = `%PDF-1.5\n9 0 obj\n<<${words}/Length ${packed.length}>>\nstream\n`;
  const rest = aPdf().toString("latin1").replace("%PDF-1.4\n", "");
  return Buffer.concat([
    Buffer.from(head),
    packed,
    Buffer.from(`\nendstream\nendobj\n${rest}`, "latin1"),
  ]);
}

const refusalOf = (bytes: Buffer) => bindingRefusal({ bytes, kind: "pdf" });

test("usual scans are bound, also as Word and scanners pack them", async () => {
  const made = await PDFDocument.create();
  made.addPage();
  expect(await refusalOf(Buffer.from(await made.save()))).toBeNull();
  expect(await refusalOf(aPdf())).toBeNull();
  expect(await refusalOf(aPacked(1000))).toBeNull();
});

const large = 40 * 1024 * 1024;

test.each([
  ["that unpacks to forty megabytes", aPacked(large)],
  ["whose name is written in numbers", aPacked(large, "/Type/#4FbjStm/Filter/FlateDecode")],
  ["packed twice over", aPacked(1000, "/Type/ObjStm/N 0/First 0/Filter[/FlateDecode/FlateDecode]")],
  ["with words that hide its filter", aPacked(large, "/Type/ObjStm/X(stream)/Filter/FlateDecode")],
  ["named elsewhere", Buffer.concat([aPdf(), Buffer.from("5 0 obj /ObjStm endobj")])],
])("a stream of objects %s is refused before it is unpacked", async (_, bytes) => {
  expect(await refusalOf(bytes)).toBe("file.tooMuchInside");
});

test("a tree of pages that leads back into itself, or doubles at each step, is refused", async () => {
  const looped = aPdf().toString("latin1").replace("Kids[3 0 R]", "Kids[2 0 R 2 0 R]");
  expect(await refusalOf(Buffer.from(looped, "latin1"))).toBe("file.tooMuchInside");
});

test("what does not open is said to be locked", async () => {
  expect(await refusalOf(Buffer.from("%PDF-1.4\nkhông phải"))).toBe("file.locked");
});

test("a scan that somebody signed digitally is bound without its signature, which would be told invalid over other bytes", async () => {
  const scan = await PDFDocument.create();
  const { context } = scan;
  const note = (fields: object) =>
    context.register(
      context.obj({ Type: "Annot", Subtype: "Widget", Rect: [0, 0, 9, 9], ...fields }),
    );
  const field = context.register(context.obj({ FT: "Sig" }));
  const notes = [note({ FT: "Sig" }), note({ Parent: field }), note({ FT: "Tx" })];
  scan.addPage().node.set(PDFName.of("Annots"), context.obj(notes));
  const bytes = Buffer.from(await scan.save());
  const bound = await bindScans(aPdf(), [{ bytes, kind: "pdf" }]);
  const page = (await PDFDocument.load(bound)).getPages().at(-1);
  expect(page?.node.Annots()?.size()).toBe(1);
  expect(bound.includes("/Sig")).toBe(false);
});

test("of a scan only what is seen is bound: nothing that runs, opens or leads elsewhere", async () => {
  const scan = await PDFDocument.create();
  const { context } = scan;
  const script = { S: "JavaScript", JS: "app.alert(1)" };
  const note = (Subtype: string) =>
    context.register(
      context.obj({
        ...{ Type: "Annot", Subtype, Rect: [0, 0, 9, 9] },
        A: script,
        AA: { E: script },
      }),
    );
  const { node } = scan.addPage();
  node.set(PDFName.of("AA"), context.obj({ O: script }));
  const notes = ["Link", "Ink", "Screen", "FileAttachment", "Widget"].map(note);
  node.set(PDFName.of("Annots"), context.obj(notes));
  const bytes = Buffer.from(await scan.save({ useObjectStreams: false }));
  expect(bytes.includes("JavaScript")).toBe(true);
  const bound = await bindScans(aPdf(), [{ bytes, kind: "pdf" }]);
  expect(bound.includes("JavaScript")).toBe(false);
  const page = (await PDFDocument.load(bound)).getPages().at(-1);
  const kinds = [0, 1].map((at) =>
    String(page?.node.Annots()?.lookup(at, PDFDict).get(PDFName.of("Subtype"))),
  );
  expect(kinds).toEqual(["/Ink", "/Widget"]);
  expect(page?.node.Annots()?.size()).toBe(2);
});

test("a page that is turned, and says so above itself, stays turned", async () => {
  const above = aPdf().toString("latin1").replace("/Count 1", "/Count 1/Rotate 90");
  const bound = await bindScans(aPdf(), [{ bytes: Buffer.from(above, "latin1"), kind: "pdf" }]);
  expect((await PDFDocument.load(bound)).getPages().at(-1)?.getRotation().angle).toBe(90);
});

/** A picture as its head says it is, whatever stands behind that. */
function aPngOf(width: number, height: number, packed: Buffer) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const part = (name: string, bytes: Buffer) => {
    const words = Buffer.concat([Buffer.from(name), bytes]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(bytes.length);
    check.writeUInt32BE(crc32(words));
    return Buffer.concat([length, words, check]);
  };
  const begin = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  const none = Buffer.alloc(0);
  return Buffer.concat([begin, part("IHDR", head), part("IDAT", packed), part("IEND", none)]);
}

test("a picture of more than fifty million pixels is refused by its head, one that cannot be read as damaged", async () => {
  const png = (bytes: Buffer) => bindingRefusal({ bytes, kind: "png" });
  expect(await png(aPng())).toBeNull();
  expect(await png(aPngOf(30_000, 30_000, deflateSync(Buffer.alloc(9))))).toBe(
    "file.tooMuchInside",
  );
  expect(await png(aPngOf(100, 100, deflateSync(Buffer.alloc(9))))).toBe("file.damaged");
  const wide = { width: 8000, height: 7000, channels: 3, background: "white" } as const;
  const large = await sharp({ create: wide }).jpeg().toBuffer();
  expect(await bindingRefusal({ bytes: large, kind: "jpeg" })).toBe("file.tooMuchInside");
  const small = await sharp({ create: { ...wide, width: 80, height: 70 } })
    .jpeg()
    .toBuffer();
  expect(await bindingRefusal({ bytes: small, kind: "jpeg" })).toBeNull();
  const marked = Buffer.concat([Buffer.from("\ufeff"), small]);
  expect(await bindingRefusal({ bytes: marked, kind: "jpeg" })).toBe("file.damaged");
});

test("a picture that holds far more than its head says is bound as large as that", async () => {
  const bytes = aPngOf(4, 4, deflateSync(Buffer.alloc(64 * 1024 * 1024)));
  const before = process.memoryUsage().arrayBuffers;
  const refusal = await bindingRefusal({ bytes, kind: "png" });
  if (!refusal) await bindScans(aPdf(), [{ bytes, kind: "png" }]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
});
