import type { Day } from "@/lib/dates";
import type { UnitKind } from "@/lib/db/generated/enums";
import type { Layout, PaperDescription } from "@/lib/document/description";
import { committeeLines, placeAndDay, upperCase } from "@/lib/document/heads";
import { watermarkOf } from "@/lib/document/watermark";
import { kindLabels } from "./labels";
import type { TextView } from "./queries/get-text";

type OnPaper = {
  text: TextView;
  owner: { kind: UnitKind; name: string };
  /** The unit that leads, in full, under whose chair's signature it goes out. */
  lead: string;
};

/** A plan or regulation as the lead signs it: number and day as issued, blanks before; articles under their chapters. */
export function textPaper(
  { text, owner, lead }: OnPaper,
  { layout, isDemo }: { layout: Layout; isDemo: boolean },
): PaperDescription {
  const { kind, title, issued, year } = text;
  const type = kindLabels[kind];
  const rest = title.startsWith(type) ? title.slice(type.length).trim() : title;
  const on: Day | { year: number } = issued?.issuedOn ?? { year };
  return {
    ...{ title, layout },
    issuer: { above: committeeLines(owner), body: [upperCase(text.text.cluster)] },
    number: issued ? { text: issued.number } : text.numberBlank,
    placeAndDay: placeAndDay(owner, on),
    type: upperCase(type),
    subject: rest ? [rest.charAt(0).toLocaleUpperCase("vi") + rest.slice(1)] : [],
    blocks: [
      { kind: "basis", text: text.preamble },
      ...text.articles.flatMap((article) => blocksOf(article)),
    ],
    beforeSignatures: [],
    signatures: [
      {
        unit: ["TM. CỤM THI ĐUA"],
        authority: ["CỤM TRƯỞNG", upperCase(issued?.signerPost ?? "CHỦ TỊCH"), upperCase(lead)],
        ...{ note: "", name: issued?.signerName ?? "" },
      },
    ],
    recipients: ["Các đơn vị thành viên;", "Lưu: VT."],
    annexes: [],
    watermark: watermarkOf({ isDraft: issued === null, isDemo }),
  };
}

function blocksOf({ chapter, place, title, text }: TextView["articles"][number]) {
  const heads = [chapter, `${place}. ${title}`.trim()].filter(Boolean);
  return [
    ...heads.map((head) => ({ kind: "heading", text: head }) as const),
    { kind: "paragraph", text } as const,
  ];
}
