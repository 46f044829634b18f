import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type CovenantText,
  canonicalForm,
  readCanonicalForm,
  textHash,
} from "@/lib/covenant/canonical-form";
import { plainLine, plainText } from "@/lib/plain-text";

const text: CovenantText = {
  number: 1,
  clerkNumber: "",
  title: "Giao ước thi đua năm 2024",
  cluster: "Cụm thi đua số 3",
  year: 2024,
  campaign: "",
  preamble: "Căn cứ Quy chế hoạt động của Cụm.\n\nCác đơn vị cùng ký Giao ước:",
  contents: [
    { title: "", text: "Đẩy mạnh công tác đối ngoại nhân dân." },
    { title: "Khen thưởng", text: "Nâng cao chất lượng.\nNội dung 3" },
  ],
  targets: [{ code: "hoa_giai", name: "Vụ hòa giải thành / tổng vụ", target: "từ 85%" }],
  registrations: [],
  parties: ["Ủy ban MTTQ Việt Nam huyện Mê Linh", "Ủy ban MTTQ Việt Nam huyện Thanh Trì"],
  witnesses: [],
  signingWitness: "",
};

const form = `Giao ước thi đua, dạng chuẩn 1
Lần mở ký
  1
Tên
  Giao ước thi đua năm 2024
Cụm
  Cụm thi đua số 3
Năm
  2024
Mở đầu
  Căn cứ Quy chế hoạt động của Cụm.

  Các đơn vị cùng ký Giao ước:
Nội dung 1
  Đẩy mạnh công tác đối ngoại nhân dân.
Tiêu đề 2
  Khen thưởng
Nội dung 2
  Nâng cao chất lượng.
  Nội dung 3
Chỉ tiêu chung 1
  hoa_giai
  Vụ hòa giải thành / tổng vụ
  từ 85%
Đơn vị ký 1
  Ủy ban MTTQ Việt Nam huyện Mê Linh
Đơn vị ký 2
  Ủy ban MTTQ Việt Nam huyện Thanh Trì
`;

test("the canonical form is the page in plain lines", () => {
  expect(canonicalForm(text)).toBe(form);
});

test("its hash is SHA-256 over its UTF-8 bytes", () => {
  // Printed by sha256sum for a file with exactly these bytes.
  expect(textHash(form)).toBe("0f6c0ceaf04831bbe1ae48ab5027d486b7b3397461df224e52b9da71915b896d");
});

test("a text that names the units' own papers has a block for each, before the units; one without reads as it was written", () => {
  const registrations = ["Mê Linh", "Thanh Trì"].map(
    (place) => `Bản đăng ký thi đua năm 2024 của Ủy ban MTTQ Việt Nam huyện ${place}`,
  );
  const [head, units] = form.split("Đơn vị ký 1");
  const blocks = registrations.map((name, at) => `Bản đăng ký thi đua ${at + 1}\n  ${name}\n`);
  const named = [head, ...blocks, "Đơn vị ký 1", units].join("");
  expect(canonicalForm({ ...text, registrations })).toBe(named);
  expect(readCanonicalForm(named)).toEqual({ ...text, registrations });
  expect(readCanonicalForm(form)).toEqual(text);
});

test("a number given by the clerk stands before the name; a text without one reads and hashes as it always did", () => {
  const [head, rest] = form.split("Tên\n");
  const numbered = `${head}Số\n  12/GƯ-CTĐ\nTên\n${rest}`;
  expect(canonicalForm({ ...text, clerkNumber: "12/GƯ-CTĐ" })).toBe(numbered);
  expect(readCanonicalForm(numbered)).toEqual({ ...text, clerkNumber: "12/GƯ-CTĐ" });
  expect(readCanonicalForm(form)).toEqual(text);
  expect(textHash(canonicalForm(readCanonicalForm(form)))).toBe(textHash(form));
});

const line = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
    fc.constantFrom("Nội dung 2", "Tên", "  Cụm", "Đơn vị ký 1", "Giao ước thi đua, dạng chuẩn 1"),
  )
  .map(plainLine)
  .filter((words) => words !== "");
const block = fc
  .array(fc.oneof(line, fc.constant("")), { minLength: 1, maxLength: 4 })
  .map((lines) => plainText(lines.join("\n")))
  .filter((words) => words !== "");
const anyText = fc.record({
  number: fc.integer({ min: 1, max: 9 }),
  clerkNumber: fc.oneof(line, fc.constant("")),
  title: line,
  cluster: line,
  year: fc.integer({ min: 2000, max: 2100 }),
  campaign: fc.oneof(line, fc.constant("")),
  preamble: fc.oneof(block, fc.constant("")),
  contents: fc.array(fc.record({ title: fc.oneof(line, fc.constant("")), text: block }), {
    maxLength: 4,
  }),
  targets: fc.array(fc.record({ code: line, name: line, target: line }), { maxLength: 3 }),
  registrations: fc.array(line, { maxLength: 4 }),
  parties: fc.array(line, { maxLength: 4 }),
  witnesses: fc.array(line, { maxLength: 2 }),
  signingWitness: fc.oneof(line, fc.constant("")),
});

test("what is read from a canonical form is what was written, whatever the words", () => {
  fc.assert(
    fc.property(anyText, (any) => {
      expect(readCanonicalForm(canonicalForm(any))).toEqual(any);
    }),
  );
});

test("two texts that differ in anything have different forms", () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const sameText = JSON.stringify(one) === JSON.stringify(other);
      expect(canonicalForm(one) === canonicalForm(other)).toBe(sameText);
    }),
  );
});
