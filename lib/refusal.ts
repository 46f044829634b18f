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
  "report.notOpenYet": "Chưa đến kỳ báo cáo này. Vui lòng quay lại khi kỳ báo cáo mở.",
  "report.periodOver":
    "Đã hết hạn gửi báo cáo kỳ này. Số liệu đang nhập vẫn được giữ; vui lòng liên hệ thư ký cụm để đề nghị mở lại.",
  "report.alreadySubmitted": "Báo cáo đã gửi, đang chờ kiểm tra. Muốn sửa, chọn “Thu hồi bản gửi”.",
  "report.alreadyPresented": "Báo cáo đã được trình lãnh đạo đơn vị. Không cần trình lại.",
  "report.alreadyVerified":
    "Số liệu của báo cáo này đã được xác nhận nên không sửa được. Vui lòng liên hệ thư ký cụm nếu cần mở lại.",
  "report.notSubmitted":
    "Đơn vị chưa gửi báo cáo này, hoặc vừa thu hồi bản gửi. Vui lòng mở lại trang để xem tình trạng mới.",
  "report.changedMeanwhile":
    "Báo cáo này vừa được người khác lưu. Số liệu vừa nhập còn nguyên dưới đây; vui lòng mở lại trang ở cửa sổ khác để so sánh trước khi gửi.",
  "report.incomplete":
    "Còn chỉ tiêu chưa có số liệu. Vui lòng nhập, hoặc ghi “không phát sinh”, rồi gửi lại.",
  "report.unclear": "Còn ô chưa rõ số liệu: {why}",
  "report.ownUnit":
    "Báo cáo của chính đơn vị phải do đơn vị khác xác nhận. Người xác nhận: đơn vị Cụm phó hoặc chuyên viên của cơ quan quản lý cụm.",
  "form.indicatorUnknown":
    "Chỉ tiêu “{code}” chưa có trong danh mục, hoặc là chỉ tiêu tổng hợp nên không nhập trực tiếp.",
  "period.taken":
    "Biểu mẫu này đã có kỳ báo cáo với đúng các ngày đó. Vui lòng chọn khoảng ngày khác.",
  "registration.windowOver":
    "Đã hết thời gian đăng ký thi đua của năm này. Muốn thay đổi chỉ tiêu, vui lòng liên hệ thư ký cụm để đề nghị điều chỉnh.",
  "registration.alreadySubmitted":
    "Bản đăng ký đã gửi, đang chờ xác nhận. Muốn sửa, vui lòng liên hệ thư ký cụm để được trả lại.",
  "registration.alreadyVerified":
    "Bản đăng ký đã được xác nhận nên không sửa trực tiếp được. Vui lòng liên hệ thư ký cụm.",
  "registration.notSubmitted":
    "Đơn vị chưa gửi bản đăng ký này. Vui lòng mở lại trang để xem tình trạng mới.",
  "registration.changedMeanwhile":
    "Bản đăng ký này vừa được người khác lưu. Nội dung vừa nhập còn nguyên dưới đây; vui lòng mở lại trang ở cửa sổ khác để so sánh.",
  "registration.ownUnit":
    "Đăng ký của chính đơn vị phải do đơn vị khác xác nhận. Người xác nhận: đơn vị Cụm phó hoặc chuyên viên của cơ quan quản lý cụm.",
  "registration.empty":
    "Bản đăng ký chưa có chỉ tiêu nào. Vui lòng ghi ít nhất một chỉ tiêu rồi gửi.",
  "registration.unclear": "Còn ô chưa rõ chỉ tiêu: {why}",
  "sheet.tooLarge":
    "Tệp có dung lượng lớn hơn mức cho phép là 5 MB. Vui lòng bỏ ảnh và các trang tính không cần, hoặc chia thành hai tệp.",
  "sheet.empty": "Tệp chưa có dòng nào. Vui lòng kiểm tra lại trang tính đầu tiên của tệp.",
  "sheet.wrongKind":
    "Tệp này không phải bảng tính. Vui lòng chọn tệp Excel (.xlsx) hoặc CSV (.csv); nếu đang dùng phần mềm khác, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx).",
  "sheet.oldExcel":
    "Đây là tệp Excel kiểu cũ (.xls). Mở tệp trong Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx), rồi tải tệp mới lên.",
  "sheet.locked":
    "Tệp đang đặt mật khẩu nên không đọc được. Mở tệp trong Excel, chọn Tệp (File), Thông tin (Info), bỏ mật khẩu, lưu rồi tải lại.",
  "sheet.macros":
    "Tệp có chứa macro nên không được nhận. Mở tệp trong Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx), rồi tải tệp mới lên.",
  "sheet.damaged":
    "Tệp bị hỏng hoặc tải lên chưa trọn. Vui lòng mở thử bằng Excel, lưu lại rồi tải lại.",
  "sheet.tooMuchInside":
    "Nội dung bên trong tệp lớn hơn nhiều so với một bảng tính thông thường. Vui lòng chép bảng sang một tệp mới rồi tải lại.",
  "sheet.tooManyRows": "Bảng có nhiều hơn 5.000 dòng (từ ô {cell}). Vui lòng chia thành nhiều tệp.",
  "sheet.tooManyColumns": "Bảng có nhiều hơn 60 cột (từ ô {cell}). Vui lòng bỏ các cột không cần.",
  "sheet.formula":
    "Có công thức tại: {cells}. Chưa có số liệu nào được ghi; vui lòng chọn các ô đó, chép, dán dạng giá trị (Paste Values), lưu rồi tải lại.",
  "sheet.oldFont":
    "Ô {cell} (“{text}”) dùng mã chữ cũ {font}. Vui lòng chuyển sang Unicode: chép bảng, bấm Ctrl+Shift+F6 để mở Công cụ của Unikey, chọn nguồn {font}, đích Unicode, bấm Chuyển mã, dán lại; rồi tải tệp lên.",
  "sheet.unknownEncoding":
    "Không đọc được chữ trong tệp CSV này. Mở tệp trong Excel, chọn Lưu thành (Save As), kiểu CSV UTF-8 hoặc Excel Workbook (.xlsx), rồi tải tệp mới lên.",
  notFound: "Không tìm thấy nội dung này, hoặc tài khoản này không được xem.",
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

/** The sentence for people, its {placeholders} filled in. */
export function wordsOf({ code, facts }: Refusal) {
  return refusals[code].replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? "…");
}
