/** What the covenant's rules refuse, in words; plans and regulations meet those of the desk and the conference too ("văn bản"). */
export const covenantRefusals = {
  "covenant.yearClosed":
    "Năm thi đua này đã khép nên không lập văn bản mới hoặc mở ký kết được nữa. Vui lòng chọn năm đang mở.",
  "covenant.yearClosedOverIt":
    "Năm thi đua đã khép khi Giao ước chưa ký xong nên không ký được nữa. Nếu vẫn cần ký, vui lòng đề nghị cơ quan quản lý cụm mở lại năm thi đua.",
  "covenant.alreadyDrafted":
    "Năm này cụm đã có Giao ước thi đua. Vui lòng mở bản đã có, hoặc ghi tên đợt thi đua nếu lập Giao ước cho một đợt.",
  "covenant.nothingToCopy":
    "Cụm chưa có văn bản cùng loại của năm trước để lập theo. Vui lòng chọn lập bản trống hoặc lập theo mẫu.",
  "covenant.notDraft":
    "Văn bản đã trình hội nghị nên không sửa trực tiếp được. Muốn sửa, chọn “Đưa về dự thảo”; nếu đang mở ký kết, chọn “Thu hồi để chỉnh sửa”; nếu đã có hiệu lực, chọn “Lập phụ lục”.",
  "covenant.savedMeanwhile":
    "Dự thảo đã được lưu lại sau khi trang này mở ra. Vui lòng tải lại trang, xem phần vừa thay đổi rồi làm tiếp.",
  "covenant.alreadyDraft": "Văn bản đang là dự thảo. Có thể sửa ngay.",
  "covenant.noContents":
    "Dự thảo chưa có nội dung nào. Vui lòng ghi ít nhất một nội dung rồi lưu lại.",
  "covenant.emptyContent": "Nội dung {empty} chưa có lời. Vui lòng ghi lời, hoặc bỏ nội dung này.",
  "covenant.repeatedContent":
    "Nội dung {second} trùng với nội dung {first}. Vui lòng sửa lại, hoặc bỏ một trong hai nội dung.",
  "covenant.tooManyContents":
    "Dự thảo có {count} nội dung, mức cho phép là {most}. Vui lòng gộp bớt.",
  "covenant.contentsTooLong":
    "Các nội dung dài tổng cộng {length} ký tự, mức cho phép là {longest} ký tự (khoảng 25 trang). Vui lòng rút gọn, hoặc đưa phần chi tiết vào kế hoạch riêng.",
  "covenant.targetRepeated":
    "Chỉ tiêu “{indicator}” có hai dòng trong phụ lục. Vui lòng bỏ một dòng.",
  "covenant.targetUnclear": "Chỉ tiêu “{indicator}”: {why}",
  "covenant.targetUnknown":
    "Phụ lục có một chỉ tiêu không còn trong danh mục. Vui lòng chọn lại chỉ tiêu.",
  "covenant.notPresented":
    "Dự thảo chưa trình hội nghị. Vui lòng chọn “Trình hội nghị” rồi ghi kết quả.",
  "covenant.alreadyAdopted":
    "Kết quả hội nghị thông qua đã được ghi. Muốn ghi lại, chọn “Đưa về dự thảo” rồi trình lại.",
  "covenant.conferenceAhead":
    "Hội nghị này chưa diễn ra (ngày {heldOn}). Vui lòng ghi kết quả sau khi hội nghị biểu quyết.",
  "covenant.otherYearsConference":
    "Hội nghị được chọn không thuộc năm thi đua của văn bản này. Vui lòng chọn lại hội nghị.",
  "covenant.morePresentThanMembers":
    "Số đơn vị có mặt ({present}) lớn hơn số đơn vị của cụm ({members}). Vui lòng kiểm tra lại hai số này.",
  "covenant.moreHandsThanPresent":
    "Số thống nhất và không thống nhất cộng lại ({hands}) lớn hơn số đơn vị có mặt ({present}). Vui lòng kiểm tra lại.",
  "covenant.notAgreed":
    "Số đơn vị thống nhất ({agreed}) chưa quá nửa số đơn vị có mặt ({present}) nên văn bản chưa được thông qua. Vui lòng chọn “Đưa về dự thảo” để chỉnh sửa.",
  "covenant.tooFewPresent":
    "Có mặt {present} trên {members} đơn vị, chưa đủ số đơn vị để hội nghị thông qua. Vui lòng kiểm tra lại số có mặt; cụm quy định khác thì đề nghị quản trị hệ thống của cơ quan cấp trên đặt tại “Quản trị”, mục “Cài đặt”.",
  "covenant.notAdopted":
    "Hội nghị chưa thông qua Giao ước. Vui lòng ghi kết quả thông qua trước khi mở ký kết.",
  "covenant.alreadyOpen": "Giao ước đã mở ký kết lúc {frozenAt}. Không cần mở lại.",
  "covenant.noParties":
    "Cụm chưa có đơn vị thành viên nên chưa có ai ký. Vui lòng liên hệ cơ quan quản lý cụm để bổ sung đơn vị.",
  "covenant.notOpenForSigning":
    "Giao ước chưa mở ký kết. Vui lòng quay lại trang Giao ước khi Thư ký cụm đã mở ký kết.",
  "covenant.takenBack":
    "Giao ước đã được thu hồi để chỉnh sửa lúc {at}{by}. Lý do: {reason} Nội dung trên trang này không còn để ký nên chưa ghi nhận gì. Vui lòng chờ Thư ký cụm mở ký kết lại, đọc nội dung mới rồi ký.",
  "covenant.openedAnew":
    "Nội dung trên trang này đã được thu hồi lúc {at}{by}. Lý do: {reason} Nội dung mới đã mở ký kết. Vui lòng tải lại trang, đọc nội dung mới rồi ký.",
  "covenant.signingOver":
    "Việc ký kết Giao ước đã kết thúc. Muốn thay đổi nội dung đã ký, cụm lập phụ lục.",
  "covenant.notAParty":
    "Đơn vị không có trong danh sách ký Giao ước này, vì danh sách được chốt lúc mở ký kết. Nếu chưa đúng, vui lòng liên hệ Thư ký cụm.",
  "covenant.onlyWitnesses":
    "Ủy ban cấp trên chứng kiến việc ký kết, không ký Giao ước này nên không cần ký. Nếu cấp trên cùng ký, vui lòng liên hệ Thư ký cụm để thu hồi rồi chọn lại lúc mở ký kết.",
  "covenant.alreadySigned":
    "Đơn vị đã ký Giao ước này lúc {signedAt} (đồng chí {signer}, {post}). Không cần ký lại.",
  "covenant.postMayNotSign":
    "Giao ước do Chủ tịch hoặc Phó Chủ tịch ký; phân công này ghi chức vụ “{post}”. Cán bộ khác muốn ký cần giấy ủy quyền của đơn vị, được ghi nhận tại trang “Thể thức ký, ủy quyền” của đơn vị.",
  "covenant.textChanged":
    "Nội dung Giao ước đã được mở ký lại sau khi trang này mở ra. Vui lòng tải lại trang, đọc nội dung mới rồi ký.",
  "covenant.notRead":
    "Chưa ghi nhận việc đọc đến hết nội dung. Vui lòng đọc, rồi chọn “Đã đọc đến hết” ở cuối nội dung.",
  "covenant.signerNotHere":
    "Đồng chí được chọn hiện không được ký thay mặt đơn vị, vì phân công hoặc giấy ủy quyền đã kết thúc. Vui lòng quay lại danh sách đơn vị rồi chọn lại người ký.",
  "covenant.released":
    "Cấp trên đã ghi nhận đơn vị chưa tham gia ký kết bản này nên chưa ký được. Nếu đơn vị muốn ký, vui lòng liên hệ Thư ký cụm để mở ký kết lại.",
  "covenant.reviewAsked":
    "Đề nghị xem lại của đơn vị đang chờ trả lời. Không cần gửi lại; vui lòng liên hệ Thư ký cụm nếu cần bổ sung.",
  "covenant.reviewAnswered": "Đề nghị xem lại này đã được trả lời. Không cần làm lại.",
  "covenant.signedNotReleased":
    "Đơn vị đã ký Giao ước này nên không ghi nhận là chưa tham gia ký kết được. Không cần làm gì thêm; vui lòng mở lại trang để xem chữ ký.",
  "covenant.nobodyLeftToSign":
    "Đây là đơn vị cuối cùng còn ký để thực hiện Giao ước (không kể cấp trên chứng kiến và đơn vị đã kết thúc hoạt động) nên không ghi nhận được. Vui lòng thu hồi Giao ước để chỉnh sửa.",
  "covenant.scanShowsNobody":
    "Chưa chọn đơn vị nào có chữ ký trên bản chụp. Vui lòng chọn các đơn vị đã ký.",
  "covenant.scannedSignedAlready":
    "Một đơn vị được chọn đã ký Giao ước này. Vui lòng tải lại trang rồi bỏ chọn đơn vị đó.",
  "covenant.scannedPost":
    "Trên bản giấy, Giao ước do Chủ tịch, Phó Chủ tịch hoặc người có giấy ủy quyền ký. Vui lòng ghi đúng họ tên, chức vụ của người ký; ký thừa ủy quyền thì đơn vị ghi nhận giấy ủy quyền trước.",
  "covenant.scanDecided": "Bản chụp này đã được xem xét. Không cần làm lại.",
  "covenant.ownScan":
    "Người thêm bản chụp không tự xác nhận được. Vui lòng đề nghị cán bộ đơn vị Cụm phó hoặc cơ quan cấp trên xác nhận.",
  "delegation.daysTurned":
    "Ngày cuối của giấy ủy quyền sớm hơn ngày đầu. Vui lòng kiểm tra lại hai ngày này.",
  "delegation.daysOver":
    "Giấy ủy quyền này đã hết thời hạn nên không ghi nhận được. Vui lòng kiểm tra lại ngày cuối.",
  "delegation.otherUnit":
    "Cán bộ được chọn không công tác tại đơn vị này. Vui lòng chọn lại trong danh sách.",
  "delegation.own":
    "Người ghi nhận không tự ủy quyền cho mình được. Vui lòng đề nghị Chủ tịch, Phó Chủ tịch của đơn vị hoặc người quản trị ghi nhận giấy ủy quyền.",
  "delegation.postMayNotGrant":
    "Giấy ủy quyền do Chủ tịch, Phó Chủ tịch của đơn vị hoặc người quản trị ghi nhận; phân công này ghi chức vụ “{post}”. Vui lòng đề nghị một trong các đồng chí ấy ghi nhận.",
  "delegation.notPassedOn":
    "Người được phân công thay không ủy quyền ký tiếp cho người khác. Vui lòng đề nghị chính Chủ tịch, Phó Chủ tịch của đơn vị ghi nhận.",
  "delegation.ended": "Việc ủy quyền này đã kết thúc. Không cần làm lại.",
  "covenant.inForce":
    "Giao ước đã được ký kết đầy đủ nên không thu hồi được. Muốn thay đổi nội dung đã ký, cụm lập phụ lục.",
  "covenant.notInForce":
    "Giao ước chưa được ký kết đầy đủ nên chưa tổng kết được. Vui lòng quay lại khi các đơn vị đã ký đủ.",
  "covenant.alreadyClosed": "Giao ước đã tổng kết. Không cần làm lại.",
  "covenant.closesWithCovenant":
    "Phụ lục được tổng kết cùng Giao ước. Vui lòng mở Giao ước rồi chọn “Tổng kết Giao ước”.",
  "covenant.annexOfAnnex":
    "Phụ lục sửa đổi Giao ước, không sửa phụ lục khác. Vui lòng mở Giao ước rồi chọn “Lập phụ lục”.",
  "covenant.annexNotInForce":
    "Giao ước chưa được ký kết đầy đủ hoặc đã kết thúc nên không lập phụ lục được. Nếu chưa ký kết, vui lòng sửa trong dự thảo.",
  "covenant.annexUnderWay":
    "Giao ước đang có phụ lục chưa ký xong. Vui lòng hoàn thành phụ lục đó trước.",
  "covenant.changesUnknownContent":
    "Phụ lục sửa một nội dung không còn trong Giao ước. Vui lòng chọn lại nội dung được sửa.",
  "covenant.dropsUnknownTarget":
    "Chỉ tiêu “{indicator}” không có trong Giao ước nên không bãi bỏ được; chỉ phụ lục mới bãi bỏ một chỉ tiêu chung. Vui lòng bỏ dòng này hoặc ghi mức.",
  "covenant.changesContentTwice": "Phụ lục sửa một nội dung hai lần. Vui lòng gộp lại thành một.",
  "covenant.headingLost":
    "Nội dung {nameless} của phụ lục chưa có tiêu đề, trong khi nội dung đang thực hiện có tiêu đề. Vui lòng ghi tiêu đề, kể cả khi giữ tiêu đề cũ.",
  "covenant.changesNothing":
    "Phụ lục còn nội dung giống nguyên văn nội dung đang thực hiện. Vui lòng sửa lời, hoặc bỏ nội dung ấy khỏi phụ lục.",
  "covenant.clusterGoesOn":
    "Cụm vẫn đang hoạt động nên Giao ước không kết thúc do sắp xếp. Nếu cụm đã kết thúc, vui lòng ghi ngày kết thúc cụm trước.",
  "covenant.alreadyTerminated":
    "Giao ước đã được ghi nhận kết thúc do sắp xếp đơn vị hành chính. Không cần làm lại.",
  "covenant.resultsOfOtherText":
    "Nội dung đang thực hiện khác với nội dung trên trang này. Vui lòng tải lại trang rồi ghi lại kết quả từng nội dung.",
  "covenant.resultUnsaid":
    "Nội dung {number} chưa có số liệu, lý do. Vui lòng ghi để các đơn vị biết kết quả đến đâu.",
  "covenant.yearStillRunning":
    "Năm thi đua {year} đang ở giai đoạn “{phase}”; Giao ước được tổng kết khi năm ở giai đoạn “{needed}”. Vui lòng mở trang của cụm trong năm {year}, chọn “Chuyển giai đoạn” cho đến giai đoạn ấy, rồi tổng kết Giao ước.",
} as const;
