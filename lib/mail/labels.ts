import { momentInSentence, momentText } from "@/lib/date-text";
import type { MailOutcome, UnitKind } from "@/lib/db/generated/enums";
import { committeeName, placeName } from "@/lib/unit/labels";

type Named = { kind: UnitKind; name: string };

/** What a person reads: no names of people, no figures, only what is to be done, until when and where. */
export type Letter = {
  subject: string;
  paragraphs: readonly string[];
  path: string;
  /** Tells what happened; every other letter reminds of what is to be done. */
  tells?: true;
};

type AboutReport = {
  unit: Named;
  period: { id: string; label: string };
  unitId: string;
  dueAt: Date;
};

export function reportDueLetter({ unit, unitId, period, dueAt }: AboutReport): Letter {
  return {
    subject: `Nhắc gửi báo cáo ${period.label}, hạn ${momentText(dueAt)}`,
    paragraphs: [
      `Kính gửi ${committeeName(unit)}.`,
      `Báo cáo ${period.label} gửi trước ${momentInSentence(dueAt)}. Đến nay hệ thống chưa nhận được báo cáo của đơn vị. Đề nghị đơn vị quan tâm thực hiện.`,
    ],
    path: `/reports/${period.id}/${unitId}`,
  };
}

export function reportLateLetter({ unit, unitId, period, dueAt }: AboutReport): Letter {
  return {
    subject: `Đôn đốc báo cáo ${period.label}, đã quá hạn ${momentText(dueAt)}`,
    paragraphs: [
      `Kính gửi ${committeeName(unit)}.`,
      `Báo cáo ${period.label} đã quá hạn (${momentInSentence(dueAt)}), hệ thống chưa nhận được báo cáo của đơn vị. Nếu có vướng mắc, xin liên hệ Thư ký cụm để được gia hạn.`,
    ],
    path: `/reports/${period.id}/${unitId}`,
  };
}

type Missing = {
  cluster: string;
  period: { label: string; dueAt: Date };
  units: readonly Named[];
  path: string;
};

export function reportsMissingLetter({ cluster, period, units, path }: Missing): Letter {
  return {
    subject: `${units.length} đơn vị chưa gửi báo cáo ${period.label}`,
    paragraphs: [
      `Kính gửi thư ký ${cluster}.`,
      `Báo cáo ${period.label} đã quá hạn (${momentInSentence(period.dueAt)}). Chưa gửi: ${units.map(placeName).join(", ")}. Cán bộ phụ trách và lãnh đạo các đơn vị đã được nhắc.`,
    ],
    path,
  };
}

type Unsigned = { unit: Named; covenant: { id: string; title: string }; cluster: string };

export function covenantUnsignedLetter({ unit, covenant, cluster }: Unsigned): Letter {
  return {
    subject: `Nhắc ký ${covenant.title}`,
    paragraphs: [
      `Kính gửi ${committeeName(unit)}.`,
      `${covenant.title} của ${cluster} đang ký kết, đơn vị chưa ký. Đề nghị lãnh đạo đơn vị đọc và ký.`,
    ],
    path: `/covenants/${covenant.id}`,
  };
}

type PaperUnsigned = { title: string; cluster: string; signingId: string };

/** To one person, for a place that is theirs alone. */
export function paperUnsignedLetter({ title, cluster, signingId }: PaperUnsigned): Letter {
  return {
    subject: `Nhắc ký ${title}`,
    paragraphs: [
      "Kính gửi đồng chí.",
      `${title} của ${cluster} đang mở ký trên hệ thống, còn chờ chữ ký của đồng chí. Đề nghị đồng chí đọc và ký; nếu ký bằng bút, ký trên bản in của văn bản đã mở ký.`,
    ],
    path: `/paper-signings/${signingId}`,
  };
}

type TakenBack = {
  unit: Named;
  cluster: string;
  title: string;
  covenantId: string;
  withdrawnAt: Date;
};

/** Why it was taken back stands on its page: words somebody typed, which may name people, are not sent. */
export function covenantTakenBackLetter(of: TakenBack): Letter {
  const { unit, cluster, title, covenantId, withdrawnAt } = of;
  return {
    subject: `Đã thu hồi để chỉnh sửa: ${title}`,
    paragraphs: [
      `Kính gửi ${committeeName(unit)}.`,
      `${title} của ${cluster} đã được thu hồi để chỉnh sửa lúc ${momentInSentence(withdrawnAt)}. Chữ ký của đơn vị vào bản ấy không còn hiệu lực. Lý do ghi tại trang Giao ước; khi mở ký kết lại, đề nghị đơn vị đọc và ký lại.`,
    ],
    path: `/covenants/${covenantId}`,
    tells: true,
  };
}

/** The letter as plain text: the address only where the office has said by which it is reached. */
export function letterText(letter: Letter, publicAddress: string | undefined) {
  const { paragraphs, path, tells } = letter;
  const where = publicAddress
    ? `Địa chỉ: ${publicAddress.replace(/\/$/, "")}${path}`
    : "Vui lòng mở hệ thống Quản lý cụm thi đua, mục “Việc cần làm”.";
  const foot = tells
    ? "Thư báo tự động của hệ thống Quản lý cụm thi đua. Xin không trả lời thư này."
    : "Thư nhắc tự động của hệ thống Quản lý cụm thi đua; dừng ngay khi đã gửi hoặc đã ký. Xin không trả lời thư này.";
  return [...paragraphs, where, foot].join("\n\n");
}

/** How a reminder ended; waiting where it has not gone yet. */
export const mailOutcomeLabels: Record<MailOutcome | "waiting", string> = {
  sent: "đã gửi thư",
  settled: "không cần gửi nữa",
  noAddress: "chưa có địa chỉ thư điện tử",
  expired: "chưa gửi được trong ngày",
  waiting: "đang chờ gửi",
};
