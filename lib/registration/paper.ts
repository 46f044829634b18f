import type { IndicatorType, RegistrationStatus, UnitKind } from "@/lib/db/generated/enums";
import type { Layout, PaperDescription } from "@/lib/document/description";
import { committeeLines, placeAndDay } from "@/lib/document/heads";
import { watermarkOf } from "@/lib/document/watermark";
import { cellText, measureText } from "@/lib/indicator/labels";
import type { Amount } from "@/lib/indicator/rules";
import { committeeName } from "@/lib/unit/labels";
import {
  type Adjusted,
  adjustedBlocks,
  lateBlocks,
  partBlocks,
  type Undertaken,
} from "./paper-blocks";

type Line = {
  indicator: { name: string; type: IndicatorType; unitOfMeasure: string };
  /** Assigned to the unit, or else the covenant's, for all units. */
  asked: Amount | null;
  registered: Amount | null;
};

type OnPaper = {
  year: number;
  status: RegistrationStatus;
  lines: readonly Line[];
  undertakings: readonly Undertaken[];
  adjustments: readonly Adjusted[];
  unit: { kind: UnitKind; name: string };
  owner: { kind: UnitKind; name: string };
  /** Empty leaves the name to be written in. */
  chair: string;
};

/** "Bản đăng ký thi đua" of a unit: targets with what was assigned or is asked of all by the covenant, honors, models and works, and what was changed since by a granted request. Source: NĐ 30/2020 for the layout, offices' own forms for the parts. */
export function registrationPaper(
  { year, status, lines, undertakings, adjustments, unit, owner, chair }: OnPaper,
  { layout, isDemo }: { layout: Layout; isDemo: boolean },
): PaperDescription {
  const registered = lines.filter((line) => line.registered ?? line.asked);
  return {
    ...{ title: `Bản đăng ký thi đua năm ${year}, ${committeeName(unit)}`, layout },
    issuer: { above: committeeLines(owner), body: committeeLines(unit) },
    number: "blank",
    placeAndDay: placeAndDay(unit, { year }),
    type: "BẢN ĐĂNG KÝ THI ĐUA",
    subject: [`Năm ${year}`],
    blocks: [
      ...lateBlocks(adjustments),
      { kind: "heading", text: "I. Chỉ tiêu thi đua" },
      {
        kind: "table",
        columns: [
          { title: "TT", align: "center", share: 2 },
          { title: "Nội dung", align: "left", share: 10 },
          { title: "Đơn vị tính", align: "left", share: 4 },
          { title: "Chỉ tiêu giao, chỉ tiêu chung", align: "right", share: 4 },
          { title: "Đăng ký", align: "right", share: 4 },
        ],
        rows: registered.map(({ indicator, asked, registered }, index) => [
          ...[`${index + 1}`, indicator.name, measureText(indicator)],
          ...[amountText(indicator, asked), amountText(indicator, registered)],
        ]),
      },
      ...partBlocks(undertakings),
      ...adjustedBlocks(adjustments),
    ],
    beforeSignatures: [],
    signatures: [
      { unit: [], authority: ["TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"], note: "", name: chair },
    ],
    recipients: [`${committeeName(owner)};`, "Cụm trưởng, Cụm phó;", "Lưu: VT."],
    annexes: [],
    watermark: watermarkOf({ isDraft: status === "draft" || status === "returned", isDemo }),
  };
}

function amountText({ type }: Line["indicator"], amount: Amount | null) {
  if (!amount) return "";
  const { main, under } = cellText(type, amount);
  return under ? `${main} (${under})` : main;
}
