export const accountRefusals = {
  "auth.sessionEnded":
    "Phiên làm việc đã hết hạn. Nội dung đang nhập đã được giữ lại; vui lòng đăng nhập ở một trang khác rồi gửi lại tại đây.",
  "auth.capacityEnded":
    "Phân công dùng để mở trang này đã kết thúc hoặc không còn thuộc tài khoản này. Vui lòng chọn lại tại “Với tư cách” rồi mở lại trang.",
  "signIn.wrong":
    "Tên đăng nhập hoặc mật khẩu chưa đúng. Vui lòng kiểm tra bộ gõ tiếng Việt, phím Caps Lock rồi nhập lại; nếu không nhớ mật khẩu, xem “Quên mật khẩu”.",
  "signIn.unknownIdentity":
    "Tài khoản của cơ quan vừa dùng chưa liên kết với cán bộ nào trong hệ thống, hoặc cán bộ ấy đã ngừng hoạt động. Vui lòng đăng nhập bằng mật khẩu, mở trang “Tài khoản” rồi chọn “Liên kết với tài khoản của cơ quan”; chưa có mật khẩu thì liên hệ người quản trị để nhận mã dùng một lần.",
  "signIn.notProved":
    "Chưa đăng nhập được bằng tài khoản một lần: lần đăng nhập bị hủy, quá lâu, hoặc không phải lần vừa bấm. Vui lòng bấm lại, hoặc đăng nhập bằng mật khẩu.",
  "account.otherIdentity":
    "Vừa đăng nhập lại bằng tài khoản của người khác nên chưa xác thực được. Vui lòng đăng nhập lại bằng tài khoản của chính mình.",
  "account.identityTaken":
    "Chưa liên kết được: tài khoản này của cơ quan đã liên kết với cán bộ khác, hoặc tài khoản tại đây đã liên kết với một tài khoản khác. Vui lòng bỏ liên kết cũ trước, hoặc liên hệ người quản trị.",
  "account.nothingToLink":
    "Lần đăng nhập tại cơ quan để liên kết đã quá 10 phút hoặc đã dùng. Vui lòng tải lại trang rồi chọn “Liên kết với tài khoản của cơ quan” lần nữa.",
  "account.notFresh":
    "Lần đăng nhập lại đã dùng hoặc đã quá 5 phút. Vui lòng xác thực lại rồi làm tiếp.",
  "account.freshForOther":
    "Lần đăng nhập lại vừa rồi là để ký văn bản khác, lời văn khác hoặc với tư cách khác nên không dùng cho lần ký này được. Vui lòng tải lại trang của văn bản này, xác thực lại rồi ký.",
  "signIn.wait":
    "Đã có nhiều lần nhập chưa đúng, nên cần chờ {wait} rồi mới thử lại được. Nếu không nhớ mật khẩu, vui lòng liên hệ người quản trị để nhận mã dùng một lần.",
  "account.codeOnSharedDevice":
    "Tài khoản này có xác thực hai lớp, nên trên máy dùng chung cần cả mật khẩu và mã trên điện thoại. Vui lòng tải lại trang rồi ghi cả hai, hoặc ký trên điện thoại của mình.",
  "account.stepsLeft":
    "Tài khoản này chưa đặt mật khẩu riêng hoặc chưa bật xác thực hai lớp bắt buộc, nên chưa ký được trên máy dùng chung. Vui lòng đăng nhập trên điện thoại của mình, làm xong rồi ký.",
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
  "account.hasPassword":
    "Các cán bộ được chọn đều đã có mật khẩu hoặc đã ngừng tài khoản, nên không cần mã lần đầu. Quên mật khẩu thì cấp mã tại trang của từng cán bộ.",
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
