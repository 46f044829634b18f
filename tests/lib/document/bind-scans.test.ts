import { deflateSync } from "node:zlib";
import { PDFDocument, PDFName } from "pdf-lib";
import { expect, test } from "vitest";
import { bindingRefusal, bindScans } from "@/lib/document/bind-scans";
import { aPdf } from "@/tests/support/files";

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

test("usual scans are bound, also as Word and scanners pack them", async () => {
  const made = await PDFDocument.create();
  made.addPage();
  expect(await bindingRefusal(Buffer.from(await made.save()))).toBeNull();
  expect(await bindingRefusal(aPdf())).toBeNull();
  expect(await bindingRefusal(aPacked(1000))).toBeNull();
});

const large = 40 * 1024 * 1024;

test.each([
  ["that unpacks to forty megabytes", aPacked(large)],
  ["whose name is written in numbers", aPacked(large, "/Type/#4FbjStm/Filter/FlateDecode")],
  ["packed twice over", aPacked(1000, "/Type/ObjStm/N 0/First 0/Filter[/FlateDecode/FlateDecode]")],
  ["with words that hide its filter", aPacked(large, "/Type/ObjStm/X(stream)/Filter/FlateDecode")],
  ["named elsewhere", Buffer.concat([aPdf(), Buffer.from("5 0 obj /ObjStm endobj")])],
])("a stream of objects %s is refused before it is unpacked", async (_, bytes) => {
  expect(await bindingRefusal(bytes)).toBe("file.tooMuchInside");
});

test("a tree of pages that leads back into itself, or doubles at each step, is refused", async () => {
  const looped = aPdf().toString("latin1").replace("Kids[3 0 R]", "Kids[2 0 R 2 0 R]");
  expect(await bindingRefusal(Buffer.from(looped, "latin1"))).toBe("file.tooMuchInside");
});

test("what does not open is said to be locked", async () => {
  expect(await bindingRefusal(Buffer.from("%PDF-1.4\nkhông phải"))).toBe("file.locked");
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
