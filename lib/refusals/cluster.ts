export const clusterRefusals = {
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
  "cluster.orderUnclear":
    "Có đơn vị được ghi hai lần hoặc không ở {cluster} từ ngày này. Vui lòng mở lại trang để xem danh sách hiện nay.",
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
  "event.decidedThen":
    "Hội nghị này đã biểu quyết hoặc thông qua văn bản nên ngày diễn ra không đổi được nữa. Vui lòng giữ nguyên ngày {day}; nội dung khác vẫn sửa được.",
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
} as const satisfies Record<string, string>;
