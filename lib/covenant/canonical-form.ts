import { createHash } from "node:crypto";
import { plainText } from "@/lib/plain-text";

/** Everything that is signed: what stands on the page between the title and the signatures. */
export type CovenantText = {
  /** Which opening for signing this is: 1, 2 after a withdrawal, … */
  number: number;
  /** "12/GƯ-CTĐ", as the clerk gave it before the opening; empty where none was given, as in texts frozen before 2026-11-30. */
  clerkNumber: string;
  title: string;
  cluster: string;
  year: number;
  /** Empty for the yearly covenant. */
  campaign: string;
  /** Of an annex: its number, and the name and hash of the covenant it amends, as signed. */
  annex?: { number: number; of: string; ofHash: string };
  preamble: string;
  contents: readonly {
    title: string;
    text: string;
    /** In an annex, in words: "Sửa đổi nội dung 3", "Bổ sung nội dung 8", "Bãi bỏ nội dung 3". */
    change?: string;
  }[];
  /** The annex: an indicator's code and name, and the target in words ("từ 85%"). */
  targets: readonly { code: string; name: string; target: string }[];
  /** The units' own papers, named beside it and not part of it; texts frozen before 2026-11-29, annexes and campaigns have none. */
  registrations: readonly string[];
  /** The units' full names, in the order of the founding decision. */
  parties: readonly string[];
  witnesses: readonly string[];
  /** The upper committee where it witnesses and signs; empty otherwise. */
  signingWitness: string;
};

const firstLine = "Giao ước thi đua, dạng chuẩn 1";

/** The one spelling of a text that is hashed; README.md says how to write it by hand. Empty parts are left out. */
export function canonicalForm(text: CovenantText) {
  const blocks: [head: string, value: string][] = [
    ["Lần mở ký", String(text.number)],
    ["Số", text.clerkNumber],
    ["Tên", text.title],
    ["Cụm", text.cluster],
    ["Năm", String(text.year)],
    ["Đợt thi đua", text.campaign],
    ["Phụ lục số", String(text.annex?.number ?? "")],
    ["Văn bản được sửa đổi", text.annex?.of ?? ""],
    ["Mã băm văn bản được sửa đổi", text.annex?.ofHash ?? ""],
    ["Mở đầu", text.preamble],
    ...text.contents.flatMap(({ change = "", title, text }, index): [string, string][] => [
      [`Thay đổi ${index + 1}`, change],
      [`Tiêu đề ${index + 1}`, title],
      [`Nội dung ${index + 1}`, text],
    ]),
    ...numbered(
      "Chỉ tiêu chung",
      text.targets.map(({ code, name, target }) => [code, name, target].join("\n")),
    ),
    ...numbered("Bản đăng ký thi đua", text.registrations),
    ...numbered("Đơn vị ký", text.parties),
    ...numbered("Chứng kiến", text.witnesses),
    ["Chứng kiến và ký", text.signingWitness],
  ];
  const lines = blocks.flatMap(([head, value]) => (value === "" ? [] : [head, ...indented(value)]));
  return [firstLine, ...lines, ""].join("\n");
}

/** The text a canonical form was made of: what is shown beside signatures is read from the very bytes that were hashed. */
export function readCanonicalForm(form: string): CovenantText {
  const blocks = blocksOf(form);
  const value = (head: string) => blocks.get(head) ?? "";
  const all = (head: string) => {
    const values = [];
    for (let n = 1; blocks.has(`${head} ${n}`); n++) values.push(value(`${head} ${n}`));
    return values;
  };
  return {
    number: Number(value("Lần mở ký")),
    clerkNumber: value("Số"),
    title: value("Tên"),
    cluster: value("Cụm"),
    year: Number(value("Năm")),
    campaign: value("Đợt thi đua"),
    ...(blocks.has("Phụ lục số") && {
      annex: {
        number: Number(value("Phụ lục số")),
        of: value("Văn bản được sửa đổi"),
        ofHash: value("Mã băm văn bản được sửa đổi"),
      },
    }),
    preamble: value("Mở đầu"),
    contents: all("Nội dung").map((text, index) => {
      const change = value(`Thay đổi ${index + 1}`);
      return { ...(change && { change }), title: value(`Tiêu đề ${index + 1}`), text };
    }),
    targets: all("Chỉ tiêu chung").map((row) => {
      const [code = "", name = "", target = ""] = row.split("\n");
      return { code, name, target };
    }),
    registrations: all("Bản đăng ký thi đua"),
    parties: all("Đơn vị ký"),
    witnesses: all("Chứng kiến"),
    signingWitness: value("Chứng kiến và ký"),
  };
}

/** SHA-256 over the UTF-8 bytes, in hexadecimal: what `sha256sum` prints for the same file. */
export function textHash(form: string) {
  return createHash("sha256").update(form, "utf8").digest("hex");
}

function numbered(head: string, values: readonly string[]) {
  return values.map((value, index): [string, string] => [`${head} ${index + 1}`, value]);
}

/** Two spaces before each line of a value: no words in it can be taken for a head. */
function indented(value: string) {
  return plainText(value)
    .split("\n")
    .map((line) => (line === "" ? "" : `  ${line}`));
}

function blocksOf(form: string) {
  const blocks = new Map<string, string>();
  let head = "";
  for (const line of form.split("\n").slice(1, -1)) {
    const isValue = line === "" || line.startsWith("  ");
    if (!isValue) head = line;
    const before = blocks.get(head);
    if (isValue)
      blocks.set(head, before === undefined ? line.slice(2) : `${before}\n${line.slice(2)}`);
  }
  return blocks;
}
