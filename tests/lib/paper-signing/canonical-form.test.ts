import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { PaperDescription } from "@/lib/document/description";
import { canonicalForm, paperHash } from "@/lib/paper-signing/canonical-form";
import { frozenPaper } from "@/lib/paper-signing/rules";
import { aLargePaper } from "../document/a-paper";

const minutes: PaperDescription = {
  ...aLargePaper({ units: 0, targets: 0 }),
  ...{ title: "Biên bản kiểm phiếu", number: "blank", placeAndDay: "Hà Nội, ngày 01 tháng 02" },
  issuer: { above: ["ỦY BAN MTTQ"], body: ["CỤM THI ĐUA SỐ 3"] },
  ...{ type: "BIÊN BẢN KIỂM PHIẾU", subject: ["Chọn Cụm trưởng"], recipients: [] },
  ...{ annexes: [], watermark: [], beforeSignatures: [] },
  blocks: [
    { kind: "heading", text: "I. Tổ kiểm phiếu" },
    { kind: "paragraph", text: "1. Đồng chí An.\n\n2. Đồng chí  Bình." },
    {
      ...{ kind: "table", rows: [["1", "a | b"]] },
      columns: [
        { title: "TT", align: "center", share: 1 },
        { title: "Đơn vị", align: "left", share: 5 },
      ],
    },
  ],
  signatures: [
    { unit: [], authority: ["TỔ TRƯỞNG"], note: "(đã bàn giao)", name: "" },
    { unit: [], authority: ["CHỦ TRÌ"], note: "", name: "Lê Văn Hùng" },
  ],
};

test("the words and the places for signatures are spelt one way, and hashed as sha256sum would", () => {
  const description = frozenPaper(minutes, ["Trần Thị Bình", "Ai Đó"]);
  const form = canonicalForm({ number: 1, description });
  expect(form.split("\n")).toEqual([
    ...["Văn bản ký trên hệ thống, dạng chuẩn 1", "Lần mở ký", "  1", "Tên"],
    ...["  Biên bản kiểm phiếu", "Cơ quan cấp trên", "  ỦY BAN MTTQ", "Cơ quan"],
    ...["  CỤM THI ĐUA SỐ 3", "Số", "  để trống", "Nơi, ngày", "  Hà Nội, ngày 01 tháng 02"],
    ...["Loại văn bản", "  BIÊN BẢN KIỂM PHIẾU", "Trích yếu", "  Chọn Cụm trưởng", "Đề mục"],
    ...["  I. Tổ kiểm phiếu", "Đoạn", "  1. Đồng chí An.", "", "  2. Đồng chí Bình.", "Bảng"],
    ...["  TT | Đơn vị", "  1 | a \\| b", "Chỗ ký", "  TỔ TRƯỞNG", "  Trần Thị Bình", "Chỗ ký"],
    ...["  CHỦ TRÌ", "  Lê Văn Hùng", ""],
  ]);
  expect(paperHash(form)).toBe(createHash("sha256").update(form, "utf8").digest("hex"));
});

test("any word changed, moved or added changes the hash; how a signature came about does not", () => {
  const hash = (more: Partial<PaperDescription>, number = 1) =>
    paperHash(canonicalForm({ number, description: { ...minutes, ...more } }));
  const own = hash({});
  const [head, words, table] = minutes.blocks;
  const [first, second] = minutes.signatures;
  if (!head || !words || !table || !first || !second) throw new Error("three blocks, two places");
  const changes: Partial<PaperDescription>[] = [
    ...[{ title: "Biên bản" }, { subject: ["Chọn Cụm phó"] }, { watermark: ["DỰ THẢO"] }],
    ...[{ blocks: [words, head, table] }, { blocks: [head, words] }, { number: null }],
    ...[{ signatures: [second, first] }, { signatures: [first] }, { recipients: ["Lưu: VT."] }],
    { blocks: [head, words, table, { kind: "heading", text: "Chỗ ký\n  Ai đó" }] },
    { annexes: [{ title: "PHỤ LỤC", subject: "Bảng", blocks: [] }] },
  ];
  const all = [own, hash({}, 2), ...changes.map((change) => hash(change))];
  expect(new Set(all).size).toBe(all.length);
  expect(hash({ signatures: [{ ...first, note: "" }, second] })).toBe(own);
});
