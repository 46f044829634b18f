import { dayOf } from "@/lib/dates";
import type { UnitKind } from "@/lib/db/generated/enums";
import type { Layout, PaperDescription } from "@/lib/document/description";
import { committeeLines, placeAndDay, upperCase } from "@/lib/document/heads";
import { watermarkOf } from "@/lib/document/watermark";
import { opinionText, replyText, silenceTexts, standLabels } from "./labels";
import type { ConsultingView, RoundView } from "./queries/get-consulting";

type OnPaper = {
  text: ConsultingView;
  round: RoundView;
  owner: { kind: UnitKind; name: string };
  at: Date;
};

/**
 * The "Bảng tổng hợp, tiếp thu, giải trình ý kiến": how the units stand, then every comment beside its answer, content by
 * content; a draft's watermark while comments wait or the round is open.
 */
export function opinionsPaper(
  { text, round, owner, at }: OnPaper,
  { layout, isDemo }: { layout: Layout; isDemo: boolean },
): PaperDescription {
  const { cluster } = text;
  const title = `Bảng tổng hợp, tiếp thu, giải trình ý kiến lần ${round.number}, ${text.title}`;
  return {
    ...{ title, layout },
    issuer: { above: committeeLines(owner), body: [upperCase(cluster)] },
    number: null,
    placeAndDay: placeAndDay(owner, dayOf(at)),
    type: "BẢNG TỔNG HỢP, TIẾP THU, GIẢI TRÌNH Ý KIẾN",
    subject: [`Góp ý dự thảo lần ${round.draft.number} ${text.title} của ${cluster}`],
    blocks: [
      { kind: "paragraph", text: summaryOf(round) },
      unitsTable(round),
      { kind: "heading", text: "Ý kiến góp ý và tiếp thu, giải trình" },
      ...commentsOf(round),
    ],
    beforeSignatures: [],
    signatures: [{ unit: ["TM. CỤM THI ĐUA"], authority: ["CỤM TRƯỞNG"], note: "", name: "" }],
    recipients: ["Các đơn vị thành viên;", "Lưu: VT."],
    annexes: [],
    watermark: watermarkOf({ isDraft: round.isOpen || round.unanswered > 0, isDemo }),
  };
}

function summaryOf({ spoken, units, silence, unanswered }: RoundView) {
  const rest = units.length - spoken;
  return [
    `Đã có ý kiến: ${spoken}/${units.length} đơn vị.`,
    rest > 0 ? `Chưa có ý kiến: ${rest} đơn vị. ${silenceTexts[silence]}` : "",
    unanswered > 0 ? `Còn ${unanswered} ý kiến chưa trả lời.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function unitsTable({ units }: RoundView) {
  return {
    kind: "table",
    columns: [
      { title: "TT", align: "center", share: 1 },
      { title: "Đơn vị", align: "left", share: 7 },
      { title: "Ý kiến", align: "left", share: 4 },
    ],
    rows: units.map(({ name, stand }, index) => [`${index + 1}`, name, standLabels[stand]]),
  } as const;
}

function commentsOf({ parts }: RoundView) {
  const rows = parts.flatMap(({ content, number, comments }) =>
    comments.map(({ unit, opinion }) => {
      const reply = opinion.replies.at(-1);
      const paper = opinion.paper ? ` (theo ${opinion.paper})` : "";
      return [
        content ? `${number}` : "Chung",
        `${unit.name}${paper}`,
        opinionText(opinion),
        reply ? replyText(reply) : "",
      ];
    }),
  );
  if (rows.length === 0) return [{ kind: "paragraph", text: "Không có ý kiến góp ý." } as const];
  return [
    {
      kind: "table",
      columns: [
        { title: "Nội dung", align: "center", share: 2 },
        { title: "Đơn vị", align: "left", share: 4 },
        { title: "Ý kiến", align: "left", share: 6 },
        { title: "Tiếp thu, giải trình", align: "left", share: 6 },
      ],
      rows,
    } as const,
  ];
}
