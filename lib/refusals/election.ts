export const electionRefusals = {
  "ballot.altered":
    "Phiếu này đã bị sửa sau khi đơn vị điền nên không được nhận. Vui lòng mở lại trang bỏ phiếu trên máy đã nhận phiếu.",
  "ballot.alreadyCast":
    "Phiếu này đã được gửi với lựa chọn khác và không sửa được. Phiếu gửi lần đầu được tính; mỗi đơn vị bỏ 01 phiếu.",
  "ballot.alreadyIssued":
    "Phiếu của đơn vị đã được nhận lúc {time} trên máy hoặc trình duyệt khác ({name}). Vui lòng bỏ phiếu trên máy ấy; nếu máy ấy hỏng, báo chủ trì để ghi vào biên bản.",
  "ballot.carriesIdentity":
    "Phiếu không được gửi kèm thông tin đăng nhập. Vui lòng mở lại trang bỏ phiếu rồi gửi lại.",
  "ballot.malformed":
    "Phiếu không đúng mẫu của lần bỏ phiếu này nên không được nhận. Vui lòng mở lại trang bỏ phiếu.",
  "ballot.notIssued":
    "Phiếu này không do lần bỏ phiếu này phát ra nên không được nhận. Vui lòng mở lại trang bỏ phiếu trên máy đã nhận phiếu.",
  "ballot.notIssuing":
    "Chưa phát phiếu, hoặc đã kết thúc phát phiếu. Đơn vị đến sau chờ lần bỏ phiếu sau.",
  "ballot.notOnRoll":
    "Đơn vị không có trong danh sách bỏ phiếu điện tử của lần này. Nếu có nhầm lẫn, vui lòng báo chủ trì trước khi bỏ phiếu lần sau.",
  "ballot.voteNotOpen": "Chưa bắt đầu bỏ phiếu. Trang này sẽ tự mở khi chủ trì cho bắt đầu.",
  "ballot.votingOver":
    "Đã kết thúc bỏ phiếu và phiếu này không có trong hòm phiếu. Vui lòng báo chủ trì để ghi vào biên bản.",
  "vote.alreadyAnnounced":
    "Kết quả đã được công bố nên không làm lại bước này được. Vui lòng mở lại trang.",
  "vote.alreadyConcluded": "Kết quả này đã được công nhận hoặc đã hủy. Không cần làm lại.",
  "vote.blankNotEnforceable":
    "Quy định trừ phiếu trắng khỏi tổng không tính được trong phiếu kín điện tử khi mỗi đơn vị là một phiếu riêng. Vui lòng bỏ phiếu giấy, hoặc lập lại với quy định khác.",
  "vote.blankTooMany":
    "Số phiếu trắng lớn hơn số phiếu không hợp lệ. Phiếu trắng được tính trong phiếu không hợp lệ; vui lòng kiểm tra lại.",
  "vote.cancelledAlready": "Kết quả này đã bị hủy. Không cần làm lại.",
  "vote.channelTooSmall":
    "Bỏ phiếu điện tử cần ít nhất 4 đơn vị ở mỗi hình thức, nếu ít hơn thì số phiếu tự cho biết ai chọn gì. Vui lòng chọn bỏ phiếu giấy cho tất cả.",
  "vote.choicesCrossed":
    "Số được chọn ít nhất lớn hơn số được chọn nhiều nhất. Vui lòng kiểm tra lại hai số này.",
  "vote.conclusionAsked":
    "Đã có đề nghị kết luận cuộc biểu quyết này nên không ghi xin rút được nữa. Vui lòng báo người xác nhận kết luận.",
  "vote.conclusionAskedAlready":
    "{name} đã đề nghị kết luận lúc {time}. Cần một người khác xác nhận: {who}.",
  "vote.conclusionAskedMeanwhile":
    "{name} đã đề nghị kết luận lúc {time}; vui lòng tải lại trang, xem lại rồi xác nhận.",
  "vote.conclusionOfAnother":
    "Đơn vị được chọn đã khác so với khi {name} đề nghị kết luận lúc {time} nên không xác nhận được. Vui lòng đề nghị {alone} xem lại và tự ghi kết luận.",
  "vote.countByOnePerson":
    "Kết quả do chính tài khoản này nhập. Vui lòng đề nghị người khác trong Tổ kiểm phiếu, hoặc người chủ trì, xác nhận.",
  "vote.countConfirmedAlready": "Kết quả kiểm phiếu này đã được xác nhận. Không cần làm lại.",
  "vote.countTypedAnew":
    "{name} vừa nhập lại kết quả kiểm phiếu. Vui lòng mở lại trang để xác nhận bản mới.",
  "vote.fewerVotesThanChoices":
    "Tổng số phiếu của các đơn vị ít hơn số phiếu hợp lệ cho phép. Vui lòng kiểm tra lại: phiếu không chọn đủ là phiếu không hợp lệ.",
  "vote.frozen":
    "Danh sách bỏ phiếu đã được thông qua nên nội dung và quy định không sửa được nữa. Muốn thay đổi, vui lòng lập cuộc biểu quyết khác.",
  "vote.issuedTooMany":
    "Số phiếu phát ra ({issued}) lớn hơn số đơn vị có mặt ({voters}). Vui lòng kiểm tra lại.",
  "vote.keyLost":
    "Khóa của lần bỏ phiếu này không còn trên máy chủ (ví dụ sau khi khôi phục từ bản sao lưu) nên không mở được hòm phiếu. Vui lòng báo chủ trì hủy lần bỏ phiếu này và bỏ phiếu lại.",
  "vote.markOutOfReach":
    "Tỷ lệ này không thể đạt được. Vui lòng ghi một phần lớn hơn 0 và không quá toàn bộ, ví dụ: từ 2/3 trở lên.",
  "vote.moreChoicesThanCandidates":
    "Số được chọn nhiều hơn số đơn vị được giới thiệu. Vui lòng kiểm tra lại danh sách.",
  "vote.moreSeatsThanCandidates":
    "Số cần chọn nhiều hơn số đơn vị được giới thiệu. Vui lòng giới thiệu thêm, hoặc giảm số cần chọn.",
  "vote.moreVotesThanChoices":
    "Tổng số phiếu của các đơn vị nhiều hơn số phiếu hợp lệ cho phép. Vui lòng kiểm tra lại từng dòng.",
  "vote.moreVotesThanValid":
    "Có đơn vị được nhiều phiếu hơn số phiếu hợp lệ. Vui lòng kiểm tra lại từng dòng.",
  "vote.nobodyVotes": "Luân phiên và cấp trên phân công không bỏ phiếu. Vui lòng ghi kết luận.",
  "vote.noCandidates":
    "Chưa có đơn vị nào được giới thiệu. Vui lòng giới thiệu ít nhất một đơn vị.",
  "vote.noQuorum":
    "Có mặt {present}/{members} đơn vị; Quy chế quy định {mark}. Chưa đủ thành phần theo Quy chế, chưa tiến hành bỏ phiếu; vui lòng chờ thêm đơn vị đến, điểm danh lại, hoặc hoãn.",
  "vote.noTie": "Kết quả này không có số phiếu ngang nhau. Vui lòng mở lại trang.",
  "vote.notAnnounced": "Kết quả chưa được công bố. Vui lòng công bố kết quả trước.",
  "vote.notDecided":
    "Còn nội dung chưa có kết quả. Vui lòng bỏ phiếu lần nữa hoặc ghi cách xử lý số phiếu ngang nhau trước.",
  "vote.nothingLeft":
    "Không còn đơn vị nào để bỏ phiếu ở lần này. Vui lòng xem lại kết quả và các đơn vị xin rút.",
  "vote.notTied": "Đơn vị được chọn không nằm trong số có phiếu ngang nhau. Vui lòng chọn lại.",
  "vote.oneQuestion":
    "Chỉ phiếu bình xét thi đua có nhiều nội dung. Vui lòng lập cuộc biểu quyết khác.",
  "vote.ownUnitNotEnforceable":
    "Quy định không được bầu cho chính đơn vị mình không kiểm soát được trong phiếu kín. Vui lòng lập lại với quy định khác, hoặc giơ tay.",
  "vote.petitionAnswered": "Kiến nghị này đã được trả lời. Vui lòng mở lại trang để xem.",
  "vote.petitionedAlready":
    "Đơn vị đã gửi kiến nghị về kết quả này. Không cần gửi lại; nội dung và trả lời có ở cuối trang.",
  "vote.petitionLate":
    "Đã hết hạn gửi kiến nghị về kết quả này (hết ngày {day}). Vui lòng gửi văn bản cho cơ quan quản lý cụm.",
  "vote.presenceMissing": "Chưa điểm danh. Vui lòng điểm danh các đơn vị trước khi biểu quyết.",
  "vote.roundHasPassed":
    "Lần bỏ phiếu đã sang bước khác. Vui lòng mở lại trang để xem việc tiếp theo.",
  "vote.roundOpen": "Đang có một lần bỏ phiếu chưa kiểm xong. Vui lòng hoàn thành lần đó trước.",
  "vote.roundOver":
    "Lần bỏ phiếu này đã kiểm xong nên không nhập lại được. Vui lòng mở lại trang để xem kết quả.",
  "vote.scoreTableMissing":
    "Chưa bỏ phiếu bình xét được vì hội nghị chưa thông qua bảng điểm có đủ các đơn vị được giới thiệu. Vui lòng ghi bảng điểm đã thông qua tại trang hội nghị, rồi thông qua danh sách.",
  "vote.sheetIncomplete":
    "Phiếu kiểm chưa đủ các nội dung và đơn vị của lần bỏ phiếu này. Vui lòng mở lại trang.",
  "vote.sumWrong":
    "Số phiếu hợp lệ và không hợp lệ cộng lại phải bằng số phiếu thu về ({returned}). Vui lòng kiểm tra lại.",
  "vote.tellersMissing":
    "Chưa có Tổ kiểm phiếu. Vui lòng ghi tổ trưởng và các thành viên đã được hội nghị thống nhất.",
  "vote.stepAskedAlready":
    "{name} đã đề nghị bước này lúc {time}. Cần một người khác xác nhận: chủ trì, Cụm phó hoặc lãnh đạo một đơn vị.",
  "vote.tieDecidedAlready": "Số phiếu ngang nhau đã được xử lý. Không cần ghi lại.",
  "vote.tieSeats": "Cần chọn đúng {seats} đơn vị trong số có phiếu ngang nhau.",
  "vote.tooFewBallots":
    "Mới phát {issued} phiếu, ít nhất phải {fewest} phiếu thì số phiếu mới không tự cho biết ai chọn gì. Vui lòng chờ thêm đơn vị nhận phiếu, hoặc hủy lần này và bỏ phiếu giấy.",
  "vote.tooFewChoices": "Chưa chọn đủ số đơn vị ít nhất. Vui lòng chọn thêm, hoặc để phiếu trắng.",
  "vote.tooManyChoices": "Đã chọn nhiều hơn số được chọn. Vui lòng bỏ bớt.",
  "vote.tooFewSeats":
    "Chỉ có {seats} đơn vị bỏ phiếu điện tử, ít nhất phải {fewest} đơn vị thì số phiếu mới không tự cho biết ai chọn gì. Vui lòng hủy lần này và bỏ phiếu giấy.",
  "vote.withdrawnAlready": "{unit} đã xin rút. Không cần ghi lại.",
  "vote.wrongChannel": "Cách bỏ phiếu này không dùng cho nội dung này. Vui lòng chọn cách khác.",
  "vote.wrongWay": "Cách thức này không dùng cho nội dung này. Vui lòng chọn cách khác.",
  "vote.wrongYear":
    "Cụm trưởng, Cụm phó được chọn cho năm này hoặc năm {year}. Vui lòng kiểm tra lại năm.",
  "vote.yearNotOpened":
    "Năm {year} của cụm chưa được mở. Vui lòng đề nghị quản trị hệ thống mở năm {year}, rồi ghi kết luận.",
} as const satisfies Record<string, string>;
