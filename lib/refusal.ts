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
  "succession.abolitionShape":
    "Kết thúc hoạt động không có đơn vị kế tục. Nếu có, vui lòng chọn hình thức sắp xếp khác.",
  "succession.arrowTwice":
    "Có đơn vị cũ và đơn vị mới được ghi hai lần cho cùng một ngày, hoặc việc sắp xếp này đã được ghi nhận. Vui lòng bỏ dòng trùng.",
  "succession.circle":
    "Có đơn vị vừa kết thúc vừa kế tục trong cùng một lần sắp xếp. Đơn vị tiếp tục hoạt động chỉ ghi ở cột đơn vị mới.",
  "succession.mergeShape":
    "Sáp nhập là từ hai đơn vị trở lên thành một. Vui lòng kiểm tra lại các dòng hoặc hình thức sắp xếp.",
  "succession.predecessorNotThere":
    "{name} không hoạt động trong ngày {day}, ngày cuối trước khi sắp xếp. Vui lòng kiểm tra lại ngày hoặc đơn vị cũ.",
  "succession.renameShape":
    "Đổi tên là một đơn vị cũ thành một đơn vị mới lập từ ngày đó. Vui lòng kiểm tra lại các dòng hoặc hình thức sắp xếp.",
  "succession.sharesAboveWhole":
    "Các phần chuyển đi của một đơn vị cũ cộng lại lớn hơn toàn bộ. Vui lòng kiểm tra lại cột phần.",
  "succession.sharesBelowWhole":
    "Các phần của đơn vị chia tách cộng lại chưa đủ toàn bộ. Vui lòng kiểm tra lại cột phần, hoặc để trống phần chưa rõ.",
  "succession.splitShape":
    "Chia tách là từ một đơn vị thành hai đơn vị trở lên. Vui lòng kiểm tra lại các dòng hoặc hình thức sắp xếp.",
  "succession.successorMissing":
    "Có dòng chưa ghi đơn vị mới. Vui lòng ghi đơn vị kế tục, hoặc chọn hình thức “Kết thúc hoạt động”.",
  "succession.successorNotThere":
    "{name} không hoạt động trong ngày {day}, ngày sắp xếp có hiệu lực. Vui lòng thêm đơn vị mới trước, hoặc kiểm tra lại ngày.",
  "unit.alreadyEnded":
    "{name} đã kết thúc hoạt động ngày {day}. Ngày đã ghi nhận không sửa được; vui lòng kiểm tra lại quyết định.",
  "unit.changedLater":
    "{name} có thay đổi tên hoặc đơn vị cấp trên sau ngày {day}, nên chưa thể kết thúc từ ngày này. Vui lòng kiểm tra lại ngày.",
  "unit.changedThatDay":
    "{name} đã có thay đổi cùng loại từ đúng ngày {day}. Điều đã ghi nhận không bị ghi đè; vui lòng chọn ngày khác.",
  "unit.circle":
    "{parent} đang trực thuộc {name}, nên {name} không thể trực thuộc {parent}. Vui lòng chọn đơn vị cấp trên khác.",
  "unit.codeTaken":
    "Mã {code} đang do đơn vị khác sử dụng trong thời gian này. Vui lòng kiểm tra lại mã hoặc ngày bắt đầu.",
  "unit.hasChildren":
    "{name} còn đơn vị trực thuộc sau ngày {day}. Vui lòng kết thúc các đơn vị đó hoặc chuyển sang đơn vị cấp trên khác trước.",
  "unit.hasNoParent":
    "{name} là đơn vị cao nhất của hệ thống nên không chuyển sang đơn vị cấp trên khác được.",
  "unit.notThereThatDay": "{name} không hoạt động trong ngày {day}. Vui lòng kiểm tra lại ngày.",
  "unit.ownOffice":
    "{name} là cơ quan quản trị đang dùng để thực hiện việc này. Việc kết thúc do cơ quan cấp trên ghi nhận.",
  "unit.parentNotAbove":
    "{parent} không phải đơn vị cấp trên của {name}. Vui lòng chọn đơn vị ở cấp cao hơn.",
  "unit.parentNotThere":
    "{parent} không hoạt động suốt thời gian {name} trực thuộc. Vui lòng kiểm tra lại ngày hoặc đơn vị cấp trên.",
  "unit.sameName": "{name} đang mang đúng tên này. Vui lòng ghi tên mới.",
  "unit.sameParent": "{name} đang trực thuộc đúng đơn vị này. Vui lòng chọn đơn vị cấp trên mới.",
  notFound: "Không tìm thấy nội dung này, hoặc tài khoản này không được xem.",
  "cluster.endedAlready":
    "{cluster} đã kết thúc ngày {day}. Ngày đã ghi nhận không sửa được; vui lòng kiểm tra lại quyết định.",
  "cluster.endsBeforeItBegan":
    "{cluster} được lập ngày {day}, sau ngày kết thúc vừa ghi. Vui lòng kiểm tra lại ngày.",
  "cluster.labelTaken":
    "{name} đang hoạt động và do chính cơ quan này quản lý. Vui lòng kết thúc cụm đó trước, hoặc chọn tên khác.",
  "cluster.labelTwice":
    "Cụm “{label}” có hai lần trong bảng. Vui lòng ghi các đơn vị của một cụm liền nhau, dưới một tên.",
  "cluster.leavesBeforeJoining":
    "{unit} vào {cluster} từ ngày {day}, sau ngày cuối vừa ghi. Vui lòng kiểm tra lại ngày.",
  "cluster.leftAlready": "{unit} đã thôi ở {cluster} từ ngày {day}. Không cần ghi lại.",
  "cluster.memberLeads":
    "{unit} đang là Cụm trưởng hoặc Cụm phó của {cluster}. Vui lòng kết thúc nhiệm kỳ đó trước, tại trang Cụm trưởng, Cụm phó.",
  "cluster.membersLater":
    "{cluster} có đơn vị vào cụm sau ngày này, nên chưa thể kết thúc. Vui lòng kiểm tra lại ngày.",
  "cluster.notThereThen":
    "{cluster} không hoạt động trong thời gian này. Vui lòng kiểm tra lại ngày hoặc năm.",
  "cluster.unitNotThere":
    "{unit} không hoạt động vào ngày {day}. Vui lòng kiểm tra lại ngày, hoặc chọn đơn vị kế tục.",
  "cluster.unitTaken":
    "{unit} đã ở {taken} trong thời gian này; một đơn vị chỉ ở trong một cụm cùng loại. Vui lòng kết thúc việc tham gia cụm đó trước.",
  "cluster.unitTwice": "{unit} có hai lần trong bảng. Vui lòng bỏ bớt một dòng.",
  "cluster.yearsLater":
    "{cluster} đã mở năm thi đua sau ngày này, nên chưa thể kết thúc. Vui lòng kiểm tra lại ngày.",
  "clusterYear.closed":
    "Năm thi đua này đã khép nên không sửa được. Muốn mở lại, vui lòng liên hệ người quản trị của cơ quan quản lý cụm.",
  "clusterYear.exists": "Năm {year} của {cluster} đã được mở. Không cần mở lại.",
  "clusterYear.noLastYear":
    "Cụm chưa có năm nào trước năm {year} để lập theo. Vui lòng chọn “Mở năm mới”.",
  "clusterYear.notNextPhase":
    "Năm {year} đang ở giai đoạn “{phase}”; mỗi lần chỉ chuyển sang giai đoạn liền sau hoặc liền trước. Vui lòng mở lại trang.",
  "clusterYear.phaseMoved":
    "Năm {year} vừa được chuyển sang giai đoạn “{phase}”. Vui lòng mở lại trang để xem tình trạng mới.",
  "clusterYear.reasonMissing":
    "Chuyển về giai đoạn trước cần có lý do. Vui lòng ghi lý do rồi thực hiện lại.",
  "clusterYear.tooEarly":
    "Năm {year} còn xa nên chưa mở được; sớm nhất là năm kế tiếp. Vui lòng kiểm tra lại năm.",
  "clusterYear.twoOpen":
    "{cluster} đang có hai năm chưa khép. Vui lòng khép một năm trước khi mở năm {year}.",
  "event.notAMember":
    "Có đơn vị không thuộc cụm vào ngày diễn ra. Đại biểu khách mời ghi ở phần chủ trì; vui lòng mở lại trang.",
  "event.notYetHeld":
    "Chưa đến ngày diễn ra nên chưa điểm danh được. Vui lòng quay lại từ ngày {day}.",
  "event.outsideItsYear":
    "Ngày {day} nằm xa năm thi đua {year}. Vui lòng kiểm tra lại ngày, hoặc lên lịch ở đúng năm.",
  "event.tentative":
    "Ngày giờ mới là dự kiến nên chưa điểm danh được. Vui lòng sửa thông tin, chốt ngày giờ trước.",
  "leadership.endedAlready": "{unit} đã thôi làm {role} từ ngày {day}. Không cần ghi lại.",
  "leadership.endsBeforeItBegan":
    "{unit} làm {role} từ ngày {day}, sau ngày cuối vừa ghi. Vui lòng kiểm tra lại ngày.",
  "leadership.notAMember":
    "{unit} không phải đơn vị thành viên của cụm trong năm {year}. Vui lòng chọn đơn vị khác.",
  "leadership.outsideItsYear":
    "Nhiệm kỳ của năm {year} bắt đầu sớm nhất từ năm trước và kết thúc muộn nhất vào năm sau. Vui lòng kiểm tra lại ngày.",
  "leadership.roleTaken":
    "Năm {year} đã có {role} trong thời gian này, từ ngày {day}. Vui lòng kết thúc nhiệm kỳ đó trước.",
  "leadership.sameUnit":
    "{unit} đang giữ vai trò kia của năm {year}. Cụm trưởng và Cụm phó là hai đơn vị khác nhau; vui lòng chọn đơn vị khác.",
  "signIn.wrong":
    "Tên đăng nhập hoặc mật khẩu chưa đúng. Vui lòng kiểm tra bộ gõ tiếng Việt, phím Caps Lock rồi nhập lại; nếu không nhớ mật khẩu, xem “Quên mật khẩu”.",
  "signIn.wait":
    "Đã có nhiều lần nhập chưa đúng, nên cần chờ {wait} rồi mới thử lại được. Nếu không nhớ mật khẩu, vui lòng liên hệ người quản trị để nhận mã dùng một lần.",
  "account.codeWrong":
    "Mã xác thực chưa đúng hoặc đã được dùng. Vui lòng chờ điện thoại hiện mã mới rồi nhập lại; nếu vẫn chưa được, kiểm tra giờ của điện thoại.",
  "account.passwordWrong":
    "Mật khẩu đang dùng nhập chưa đúng. Vui lòng kiểm tra bộ gõ tiếng Việt, phím Caps Lock rồi nhập lại.",
  "account.passwordUnchanged": "Mật khẩu mới giống mật khẩu đang dùng. Vui lòng đặt mật khẩu khác.",
  "account.passwordOwnWords":
    "Mật khẩu này dễ đoán vì gồm tên hoặc số điện thoại của chính tài khoản. Vui lòng ghép ba, bốn từ không liên quan.",
  "account.secondFactorStands":
    "Tài khoản này đã có xác thực hai lớp. Muốn chuyển sang điện thoại khác, vui lòng tắt trước rồi bật lại.",
  "account.enrolmentMissing":
    "Mã QR trên trang này không còn dùng được. Vui lòng mở lại trang để lấy mã mới.",
  "account.disabled":
    "Tài khoản này đã ngừng hoạt động, nên không cấp mã được. Vui lòng mở lại tài khoản trước.",
  "account.resetCodeWrong":
    "Tên đăng nhập hoặc mã dùng một lần chưa đúng, hoặc mã đã hết hạn. Vui lòng kiểm tra từng ký tự; sau 5 lần chưa đúng thì cần xin mã mới.",
  "office.setUpCodeWrong":
    "Mã thiết lập chưa đúng. Vui lòng xem lại mã trong cửa sổ chạy chương trình trên máy chủ.",
  "office.unitStartsLater":
    "Ngày bắt đầu của đơn vị ở sau hôm nay. Vui lòng ghi ngày đơn vị đã bắt đầu hoạt động.",
  "standIn.passedOn":
    "Phân công này là thay đồng chí khác, nên không giao tiếp cho người khác được. Vui lòng liên hệ đồng chí đã giao.",
  "standIn.notColleague":
    "Người được chọn hiện không công tác cùng đơn vị. Vui lòng chọn lại trong danh sách.",
  "standIn.daysUnclear":
    "Ngày bắt đầu phải từ hôm nay trở đi và không sau ngày kết thúc. Vui lòng kiểm tra lại hai ngày này.",
  "standIn.beyondAssignment":
    "Phân công của đồng chí kết thúc trước ngày này. Vui lòng chọn ngày kết thúc sớm hơn.",
  "standIn.alreadyArranged":
    "Trong những ngày này đã có người thay. Vui lòng chọn ngày khác, hoặc kết thúc lần thay trước.",
  "standIn.over": "Lần thay này đã kết thúc. Không cần làm gì thêm.",
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
