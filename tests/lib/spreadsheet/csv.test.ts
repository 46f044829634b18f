import { expect, test } from "vitest";
import { aFile, refusalOf, textsIn } from "./files";

const csv = (content: string | Buffer) => aFile(content, "bang.csv");

test.each([",", ";", "\t"])("fields are parted by %j, quoted where needed", async (separator) => {
  const lines = [
    ["Tên", "Ghi chú"],
    ["Đông Anh", '"dòng một\r\ndòng ""hai"", ba; bốn"'],
    ["", ""],
    ["Sóc Sơn", 'cao 5"'],
  ];
  const text = lines.map((fields) => fields.join(separator)).join("\r\n");
  expect(await textsIn(csv(text))).toEqual({
    A1: "Tên",
    B1: "Ghi chú",
    A2: "Đông Anh",
    B2: 'dòng một\r\ndòng "hai", ba; bốn',
    A4: "Sóc Sơn",
    B4: 'cao 5"',
  });
});

const table = "Tên;Số\nĐông Anh;1,5\n";
const read = { A1: "Tên", B1: "Số", A2: "Đông Anh", B2: "1,5" };
const utf16 = Buffer.from(table, "utf16le");
const bigEndian = Buffer.from(utf16).swap16();

test.each([
  ["UTF-8", Buffer.from(table)],
  ["UTF-8, decomposed", Buffer.from(table.normalize("NFD"))],
  ["UTF-8 with a mark", Buffer.from(`\uFEFF${table}`)],
  ["UTF-16 with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
  ["UTF-16 big-endian with a mark", Buffer.concat([Buffer.from([0xfe, 0xff]), bigEndian])],
  ["UTF-16 without a mark", utf16],
  ["UTF-16 big-endian without a mark", bigEndian],
  ["Windows-1258", Buffer.from("54EA6E3B53F4EC0AD0F46E6720416E683B312C350A", "hex")],
])("%s is read", async (_, bytes) => {
  expect(await textsIn(csv(bytes))).toEqual(read);
});

test("Windows-1258 with tones of every kind is not taken for an old font", async () => {
  // "Hà Nội", "nhưỡng", "ngã", "của" with their tones as marks of their own.
  const bytes = Buffer.from("48E0204EF4F2693B6E68FDF5DE6E673B6E6761DE3B6375D261", "hex");
  expect(Object.values(await textsIn(csv(bytes)))).toEqual(["Hà Nội", "nhưỡng", "ngã", "của"]);
});

test("bytes in no known encoding are refused with the way out", async () => {
  const { code, words } = await refusalOf(csv(Buffer.from("41EC423B8143F2F2", "hex")));
  expect(code).toBe("sheet.unknownEncoding");
  expect(words).toContain("CSV UTF-8");
});

test("a text that would be a formula in Excel is refused by its cell", async () => {
  const { code, words } = await refusalOf(csv('Tên;Số\nA;=1+1\nB;"=cmd|x"\n'));
  expect(code).toBe("sheet.formula");
  expect(words).toContain("B2, B3.");
});

test("one field of five megabytes is read without a fuss", async () => {
  const long = "chữ ".repeat(800_000);
  expect(await textsIn(csv(`"${long}"`))).toEqual({ A1: long.trim() });
  expect(await textsIn(csv(`"${"\n".repeat(1_000_000)}x`))).toMatchObject({ A1: '"' });
});
