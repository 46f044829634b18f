/** Everything the domain refuses, with its words: what is, why, what to do now. One list, so that none is forgotten. */
export const refusals = {
  notAllowed:
    "Tài khoản này chưa được giao thực hiện việc này. Vui lòng liên hệ người quản trị của cơ quan quản lý cụm để được phân công.",
  "auth.sessionEnded":
    "Phiên làm việc đã hết hạn. Nội dung đang nhập đã được giữ lại; vui lòng đăng nhập ở một trang khác rồi gửi lại tại đây.",
  "auth.capacityEnded":
    "Phân công dùng để mở trang này đã kết thúc hoặc không còn thuộc tài khoản này. Vui lòng chọn lại tại “Với tư cách” rồi mở lại trang.",
  "indicator.codeTaken": "Mã chỉ tiêu “{code}” đã có trong danh mục. Vui lòng chọn mã khác.",
  "indicator.partMissing":
    "Chỉ tiêu thành phần “{code}” chưa có trong danh mục. Vui lòng thêm chỉ tiêu đó trước.",
  notFound: "Không tìm thấy nội dung này, hoặc tài khoản này không được xem.",
} as const satisfies Record<string, string>;

export type RefusalCode = keyof typeof refusals;

/** A "no" of the domain. Thrown, because inside a transaction a throw is what rolls back. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** Fills the {placeholders} of the sentence. */
  readonly facts: Readonly<Record<string, string>>;
  constructor(code: RefusalCode, facts: Readonly<Record<string, string>> = {}) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.facts = facts;
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

/** The sentence for people, its {placeholders} filled in. */
export function wordsOf({ code, facts }: Refusal) {
  return refusals[code].replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? "…");
}
