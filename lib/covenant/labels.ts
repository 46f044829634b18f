import { hourInSentence, momentInSentence } from "@/lib/date-text";
import type {
  CovenantStatus,
  Direction,
  IndicatorType,
  SigningAuthority,
  SigningWay,
} from "@/lib/db/generated/enums";
import { cellText } from "@/lib/indicator/labels";
import type { Amount } from "@/lib/indicator/rules";
import { quotient } from "@/lib/numbers/decimal";
import { moneyText, quantityText, ratioText } from "@/lib/numbers/labels";

/** "Giao ước thi đua năm 2024", or of a campaign: "Giao ước thi đua đợt “…”, năm 2024". */
export function covenantTitle({ year, campaign }: { year: number; campaign: string }) {
  return campaign
    ? `Giao ước thi đua đợt “${campaign}”, năm ${year}`
    : `Giao ước thi đua năm ${year}`;
}

/** Where a covenant stands; a draft that was open for signing before says so. */
export type CovenantStanding = {
  status: CovenantStatus;
  /** How many texts of it were opened for signing so far. */
  timesOpened: number;
  signed: number;
  /** Those who are to sign it, without those who were let stay out. */
  parties: number;
};

export function standingText({ status, timesOpened, signed, parties }: CovenantStanding) {
  switch (status) {
    case "draft":
      return timesOpened > 0 ? "Thu hồi để chỉnh sửa" : "Dự thảo";
    case "openForSigning":
      return `Đang ký kết (${signed}/${parties} đơn vị)`;
    default:
      return statusLabels[status];
  }
}

/** Words that need nothing but the state; also what a list is filtered by. */
export const statusLabels: Record<CovenantStatus, string> = {
  draft: "Dự thảo",
  consulting: "Đang lấy ý kiến",
  ready: "Trình hội nghị",
  adopted: "Hội nghị đã thông qua",
  openForSigning: "Đang ký kết",
  inForce: "Đã ký kết, đang thực hiện",
  closed: "Đã tổng kết",
  terminatedByReorganisation: "Kết thúc do sắp xếp đơn vị hành chính",
};

/** What a printed covenant is not, said on its links; nothing while it is being signed. */
export function printedAs({ frozen, seal }: { frozen: object | null; seal: object | null }) {
  if (!frozen) return "dự thảo";
  return seal ? "chưa niêm phong" : undefined;
}

/** "5/5 đơn vị có mặt thống nhất", with those against and of another opinion where there were any. */
export function showOfHandsText(hands: {
  presentUnits: number;
  agreedUnits: number;
  disagreedUnits: number;
}) {
  const { presentUnits, agreedUnits, disagreedUnits } = hands;
  const other = presentUnits - agreedUnits - disagreedUnits;
  return [
    `${agreedUnits}/${presentUnits} đơn vị có mặt thống nhất`,
    disagreedUnits > 0 ? `${disagreedUnits} không thống nhất` : "",
    other > 0 ? `${other} có ý kiến khác` : "",
  ]
    .filter(Boolean)
    .join(", ");
}

/** "lãnh đạo Ủy ban …", or "đồng chí Nguyễn Văn A, Phó Chủ tịch Ủy ban …". */
export function witnessText({ name, post }: { name: string; post: string }) {
  return post ? `đồng chí ${name}, ${post}` : name;
}

type Target = {
  indicator: { type: IndicatorType; unitOfMeasure: string; direction: Direction };
  amount: Amount;
};

/** A common target in words, without loss: "từ 85%", "100%", "từ 200 triệu đồng", "không quá 3 vụ", "có". */
export function targetText({ indicator, amount }: Target) {
  const figure = figureText(indicator, amount);
  if (indicator.type === "yesNo" || figure === "100%") return figure;
  if (indicator.direction === "higherIsBetter") return `từ ${figure}`;
  return indicator.direction === "lowerIsBetter" ? `không quá ${figure}` : figure;
}

function figureText({ type, unitOfMeasure }: Target["indicator"], amount: Amount) {
  if (amount.kind === "ratio") return exactPercent(amount);
  if (type === "money" && amount.kind === "whole") return moneyText(amount.whole, "million");
  const { main } = cellText(type, amount);
  return type === "yesNo" ? main : `${main} ${unitOfMeasure}`;
}

/** A percentage where two decimals say it exactly, else the two numbers. */
function exactPercent({ numerator, denominator }: { numerator: bigint; denominator: bigint }) {
  const isExact = denominator !== 0n && (numerator * 10_000n) % denominator === 0n;
  return isExact
    ? `${quantityText(quotient(numerator * 100n, denominator, 2))}%`
    : ratioText(numerator, denominator);
}

type SigningReminder = { title: string; cluster: string; address: string } & Pick<
  CovenantStanding,
  "signed" | "parties"
>;

/** The general reminder to paste into Zalo while a covenant is open for signing, naming nobody. */
export function signingReminderText(of: SigningReminder) {
  const { title, cluster, signed, parties, address } = of;
  return (
    `Kính gửi các đồng chí. ${title} của ${cluster} đang ký kết. Đến nay ${signed}/${parties} đơn vị đã ký. ` +
    `Đề nghị các đơn vị còn lại quan tâm thực hiện. Địa chỉ: ${address} Trân trọng cảm ơn.`
  );
}

export type HowSigned = { way: SigningWay; authority: SigningAuthority };
export type OneUnit = {
  signature: HowSigned | null;
  release: object | null;
  /** There no more. */
  ended: object | null;
  onPaper: boolean;
};

/** How one unit stands: "Đã ký", "Đã ký (ký thay)", "Đã ký bản giấy, chờ xác nhận bản chụp", "Chưa ký" … */
export function signatureText({ signature, release, ended, onPaper }: OneUnit) {
  if (signature) return signedText(signature);
  if (release) return "Chưa tham gia ký kết";
  if (ended) return "Kết thúc hoạt động trước khi ký";
  return onPaper ? "Đã ký bản giấy, chờ xác nhận bản chụp" : "Chưa ký";
}

function signedText({ way, authority }: HowSigned) {
  if (way === "paper") return "Đã ký bản giấy";
  if (way === "external") return "Đã ký số";
  if (authority === "chair") return "Đã ký";
  return authority === "delegated" ? "Đã ký (thừa ủy quyền)" : "Đã ký (ký thay)";
}

/** What a unit may choose for its vice chair. */
export const viceChairLabels = {
  viceForChair: "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
  viceForCommittee: "TM. BAN THƯỜNG TRỰC / PHÓ CHỦ TỊCH",
} as const;

type Signed = { unitId: string; signerName: string; signerPost: string; signedAt: Date };

/** What the sentences about signing name: when and by whom the unit signed, or the post that may not. */
export function signingFacts(
  signatures: readonly Signed[],
  by: { unitId: string | null; post: string },
) {
  const signed = signatures.find(({ unitId }) => unitId === by.unitId);
  return {
    signedAt: signed ? momentInSentence(signed.signedAt) : "",
    signer: signed?.signerName ?? "",
    post: signed?.signerPost ?? by.post,
  };
}

/** A unit as it is named on the page that is signed. */
export function nameOfParty(
  { parties }: { parties: readonly { unitId: string; name: string }[] },
  unitId: string,
) {
  return parties.find((party) => party.unitId === unitId)?.name ?? "";
}

type OnBoard = Pick<OneUnit, "release" | "ended"> & {
  unitId: string;
  name: string;
  signature: { signedAt: Date } | null;
};

/**
 * The board of the hall, in words and as plain data: a unit each in the order of the decision; the last line once all have signed. Of a
 * text that was taken back that alone is said, since nobody is waited for.
 */
export function hallBoard(of: {
  title: string;
  cluster: string;
  standing: CovenantStanding;
  units: readonly OnBoard[];
  isSealed: boolean;
}) {
  const { title, cluster, standing, units, isSealed } = of;
  const isSigned = standing.status === "inForce" || standing.status === "closed";
  const isTakenBack = standing.status === "draft";
  return {
    takenBack: isTakenBack ? takenBackInHall(title) : null,
    count: `${standing.signed}/${standing.parties}`,
    units: (isTakenBack ? [] : units).map((unit) => ({
      unitId: unit.unitId,
      ...hallName(unit.name),
      ...hallState(unit),
    })),
    done: isSigned ? `${title} của ${cluster} đã được ký kết` : null,
    isSealed,
  };
}

/** Its name stands above, and this fits one line of the projector. */
function takenBackInHall(title: string) {
  const what = title.startsWith("Phụ lục") ? "Phụ lục" : "Giao ước";
  return `${what} đã được thu hồi để chỉnh sửa.`;
}

export type HallBoard = ReturnType<typeof hallBoard>;

/** "Ủy ban MTTQ Việt Nam", "huyện Mê Linh": the place is what is read from the back row. */
function hallName(fullName: string) {
  const head = "Ủy ban MTTQ Việt Nam ";
  return fullName.startsWith(head)
    ? { head: head.trim(), place: fullName.slice(head.length) }
    : { head: "", place: fullName };
}

function hallState({ signature, release, ended }: OnBoard) {
  if (signature) {
    const at = `${hourInSentence(signature.signedAt)} phút`;
    return { state: "signed", words: "đã ký", at } as const;
  }
  if (release) return { state: "released", words: "chưa tham gia", at: "" } as const;
  if (ended) return { state: "released", words: "kết thúc hoạt động", at: "" } as const;
  return { state: "waiting", words: "đang chờ", at: "" } as const;
}
