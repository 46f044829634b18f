import { clusterName } from "@/lib/cluster/labels";
import { momentInDocument } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import type { ClusterKind, UnitKind } from "@/lib/db/generated/enums";
import type { Block, Layout, PaperDescription } from "@/lib/document/description";
import { committeeLines, placeAndDay, upperCase } from "@/lib/document/heads";
import { watermarkOf } from "@/lib/document/watermark";
import { committeeName } from "@/lib/unit/labels";

type Named = { kind: UnitKind; name: string; head?: readonly string[] | null };
type Signed = { at: Date; by: string } | null;

type OnPaper = {
  year: number;
  cluster: { kind: ClusterKind; label: string };
  owner: Named;
  from: Named;
  to: Named;
  files: readonly string[];
  unfinished: readonly string[];
  objects: readonly string[];
  given: Signed;
  received: Signed;
};

type Printing = { layout: Layout; isDemo: boolean; number: PaperDescription["number"] };

/** "Biên bản bàn giao" between the leads of two years: files, unfinished work, the flag, signed by both. Source: practice of the closing conferences. */
export function handoverPaper(
  { year, cluster, owner, from, to, given, received, ...lists }: OnPaper,
  { layout, isDemo, number }: Printing,
): PaperDescription {
  const name = clusterName(cluster);
  return {
    ...{ title: `Biên bản bàn giao Cụm trưởng năm ${year}, ${name}`, layout, number },
    issuer: { above: committeeLines(owner), body: [upperCase(name)] },
    placeAndDay: placeAndDay(owner, given ? dayOf(given.at) : { year }),
    type: "BIÊN BẢN BÀN GIAO",
    subject: [`Nhiệm vụ Cụm trưởng ${name}, từ năm ${year} sang năm ${year + 1}`],
    blocks: [
      paragraph(`Bên giao: ${committeeName(from)}, Cụm trưởng năm ${year}.`),
      paragraph(`Bên nhận: ${committeeName(to)}, Cụm trưởng năm ${year + 1}.`),
      ...listed("I. Hồ sơ, tài liệu", lists.files),
      ...listed("II. Việc chưa xong", lists.unfinished),
      ...listed("III. Cờ luân lưu, hiện vật", lists.objects),
      paragraph("Hai bên thống nhất nội dung trên. Biên bản lập thành 02 bản, mỗi bên giữ 01 bản."),
    ],
    beforeSignatures: [],
    signatures: [
      block("BÊN GIAO", given, "đã bàn giao trên hệ thống"),
      block("BÊN NHẬN", received, "đã nhận trên hệ thống"),
    ],
    recipients: [],
    annexes: [],
    watermark: watermarkOf({ isDraft: received === null, isDemo }),
  };
}

function listed(title: string, things: readonly string[]): Block[] {
  const numbered = things.map((thing, index) => `${index + 1}. ${thing}`).join("\n");
  return [{ kind: "heading", text: title }, paragraph(numbered || "Không có.")];
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

/** What each side did in a form; a signature it is only once the paper is signed (lib/paper-signing). */
function block(side: string, signed: Signed, done: string) {
  const note = signed ? `(${done}, ${momentInDocument(signed.at)})` : "";
  return { unit: [], authority: [side], note, name: signed?.by ?? "" };
}
