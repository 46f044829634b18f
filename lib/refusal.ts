import { accountRefusals } from "./refusals/account.ts";
import { activityRefusals } from "./refusals/activity.ts";
import { areaSheetRefusals } from "./refusals/area-sheet.ts";
import { clusterRefusals } from "./refusals/cluster.ts";
import { covenantRefusals } from "./refusals/covenant.ts";
import { electionRefusals } from "./refusals/election.ts";
import { evidenceRefusals } from "./refusals/evidence.ts";
import { fileRefusals } from "./refusals/file.ts";
import { handoverRefusals } from "./refusals/handover.ts";
import { honorRefusals } from "./refusals/honor.ts";
import { indicatorRefusals } from "./refusals/indicator.ts";
import { narrativeRefusals } from "./refusals/narrative.ts";
import { ownFormRefusals } from "./refusals/own-form.ts";
import { paperSigningRefusals } from "./refusals/paper-signing.ts";
import { personRefusals } from "./refusals/person.ts";
import { registrationRefusals } from "./refusals/registration.ts";
import { reportRefusals } from "./refusals/report.ts";
import { reportSheetRefusals } from "./refusals/report-sheet.ts";
import { scoreTableRefusals } from "./refusals/score-table.ts";
import { sealRefusals } from "./refusals/seal.ts";
import { sheetRefusals } from "./refusals/sheet.ts";
import { signatureRefusals } from "./refusals/signature.ts";
import { signedCopyRefusals } from "./refusals/signed-copy.ts";
import { textRefusals } from "./refusals/text.ts";
import { unitRefusals } from "./refusals/unit.ts";

/** Everything the domain refuses, with its words: what is, why, what to do now. By domain in refusals/. */
export const refusals = {
  notAllowed:
    "Tài khoản này chưa được giao thực hiện việc này. Vui lòng liên hệ người quản trị của cơ quan quản lý cụm để được phân công.",
  notAllowedCall:
    "Tài khoản này chưa được giao thực hiện việc này. Vui lòng liên hệ người quản trị của cơ quan quản lý cụm, điện thoại {phone}, để được phân công.",
  busy: "Đang có nhiều người cùng lưu một lúc nên lần này chưa lưu được gì. Những gì đã nhập vẫn còn trên trang này; vui lòng bấm lại sau một phút.",
  notFound: "Không tìm thấy nội dung này, hoặc tài khoản này không được xem.",
  ...accountRefusals,
  ...activityRefusals,
  ...areaSheetRefusals,
  ...clusterRefusals,
  ...covenantRefusals,
  ...electionRefusals,
  ...fileRefusals,
  ...handoverRefusals,
  ...honorRefusals,
  ...evidenceRefusals,
  ...narrativeRefusals,
  ...scoreTableRefusals,
  ...signedCopyRefusals,
  ...indicatorRefusals,
  ...ownFormRefusals,
  ...paperSigningRefusals,
  ...personRefusals,
  ...registrationRefusals,
  ...reportRefusals,
  ...reportSheetRefusals,
  ...sealRefusals,
  ...sheetRefusals,
  ...signatureRefusals,
  ...textRefusals,
  ...unitRefusals,
} as const satisfies Record<string, string>;

export type RefusalCode = keyof typeof refusals;

/** A "no" of the domain. Thrown, because inside a transaction a throw is what rolls back. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** Fills the {placeholders} of the sentence. */
  readonly facts: Readonly<Record<string, string>>;
  /** Sentences that belong beside single fields, by their names. */
  readonly fields: Readonly<Record<string, string>>;
  constructor(
    code: RefusalCode,
    facts: Readonly<Record<string, string>> = {},
    fields: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.facts = facts;
    this.fields = fields;
  }
}

/** Goes on only when no rule refuses. */
export function refuse(code: RefusalCode | null, facts?: Readonly<Record<string, string>>) {
  if (code) throw new Refusal(code, facts);
}

/** Goes on only when a policy says yes. */
export function authorize(allowed: boolean) {
  if (!allowed) throw new Refusal("notAllowed");
}

/** What was caught where only a refusal is answered; a fault goes on. */
export function refusalOf(caught: unknown) {
  if (caught instanceof Refusal) return caught;
  throw caught;
}

/** The sentence for people, its {placeholders} filled in. */
export function wordsOf({ code, facts }: Refusal) {
  return refusals[code].replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? "…");
}

/** For a device that sends by itself: 401 asks to sign in, 503 to try again later, 422 stays refused. */
export function statusOf({ code }: Pick<Refusal, "code">) {
  if (code === "auth.sessionEnded") return 401;
  return code === "busy" ? 503 : 422;
}
