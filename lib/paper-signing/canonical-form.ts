import { createHash } from "node:crypto";
import type { Block, PaperDescription } from "@/lib/document/description";
import { plainText } from "@/lib/plain-text";

const firstLine = "Văn bản ký trên hệ thống, dạng chuẩn 1";

type Frozen = { number: number; description: PaperDescription };

/** The one spelling of a paper that is hashed; README.md says how to write it by hand. Empty parts are left out. */
export function canonicalForm({ number, description }: Frozen) {
  const { title, issuer, placeAndDay, type, subject, recipients, beforeSignatures } = description;
  const parts: readonly (readonly [head: string, value: string])[] = [
    ["Lần mở ký", String(number)],
    ["Tên", title],
    ["Cơ quan cấp trên", issuer.above.join("\n")],
    ["Cơ quan", issuer.body.join("\n")],
    ["Số", numberText(description.number)],
    ["Nơi, ngày", placeAndDay],
    ["Loại văn bản", type],
    ["Trích yếu", subject.join("\n")],
    ...description.blocks.map(blockPart),
    ...description.annexes.flatMap((annex) => [
      ["Phụ lục", [annex.title, annex.subject].join("\n")] as const,
      ...annex.blocks.map(blockPart),
    ]),
    ["Trước chữ ký", beforeSignatures.join("\n")],
    ...description.signatures.map(
      ({ unit, authority, name }) => ["Chỗ ký", [...unit, ...authority, name].join("\n")] as const,
    ),
    ["Nơi nhận", recipients.join("\n")],
    ["Chữ chìm", description.watermark.join("\n")],
  ];
  const lines = parts.flatMap(([head, value]) => {
    const words = plainText(value);
    return words === "" ? [] : [head, ...words.split("\n").map((line) => line && `  ${line}`)];
  });
  return [firstLine, ...lines, ""].join("\n");
}

/** Whether two papers have the same words, whoever is named for their signatures. */
export function saysTheSame(one: PaperDescription, other: PaperDescription) {
  return wordsHash(one) === wordsHash(other);
}

/** Of the words alone, whoever is named for the signatures and however often the paper was opened. */
export function wordsHash(description: PaperDescription) {
  return paperHash(canonicalForm({ number: 1, description: { ...description, signatures: [] } }));
}

/** SHA-256 over the UTF-8 bytes, in hexadecimal: what `sha256sum` prints for the same file. */
export function paperHash(form: string) {
  return createHash("sha256").update(form, "utf8").digest("hex");
}

function numberText(number: PaperDescription["number"]) {
  if (number === null) return "";
  return number === "blank" ? "để trống" : number.text;
}

/** A table a line a row, its cells parted by " | ". */
function blockPart(block: Block) {
  if (block.kind !== "table") return [heads[block.kind], block.text] as const;
  const rows = [block.columns.map(({ title }) => title), ...block.rows];
  return ["Bảng", rows.map((cells) => cells.map(oneCell).join(" | ")).join("\n")] as const;
}

/** A cell stands on one line, and a bar within it is told from the one between cells. */
function oneCell(words: string) {
  return words.replace(/\s+/g, " ").replaceAll("|", "\\|").trim();
}

const heads = { paragraph: "Đoạn", basis: "Căn cứ", heading: "Đề mục" } as const;
