export const unitRefusals = {
  "succession.abolitionShape":
    "Kết thúc hoạt động không có đơn vị kế tục. Nếu có, vui lòng chọn hình thức sắp xếp khác.",
  "succession.arrowTwice":
    "Có đơn vị cũ và đơn vị mới được ghi hai lần cho cùng một ngày, hoặc việc sắp xếp này đã được ghi nhận. Vui lòng bỏ dòng trùng.",
  "succession.circle":
    "Có đơn vị vừa kết thúc vừa kế tục trong cùng một lần sắp xếp. Vui lòng chỉ ghi đơn vị tiếp tục hoạt động ở cột đơn vị mới.",
  "succession.lineUnclear":
    "Có dòng chưa rõ là đơn vị nào. Vui lòng ghi mã, hoặc tên kèm loại (ví dụ: xã Đông Anh), rồi xem lại.",
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
    "{name} còn đơn vị trực thuộc sau ngày {day}. Vui lòng kết thúc các đơn vị đó, hoặc chuyển sang đơn vị cấp trên khác trước bằng “Chuyển các đơn vị trực thuộc” tại trang của đơn vị.",
  "unit.hasNoParent":
    "{name} là đơn vị cao nhất của hệ thống nên không chuyển sang đơn vị cấp trên khác được. Vui lòng chọn đơn vị khác.",
  "unit.nothingCorrected":
    "{name} đang được ghi đúng như vậy, nên không có gì để đính chính. Vui lòng kiểm tra lại tên và mã.",
  "unit.notThereThatDay": "{name} không hoạt động trong ngày {day}. Vui lòng kiểm tra lại ngày.",
  "unit.ownOffice":
    "{name} là cơ quan quản trị đang dùng để thực hiện việc này. Vui lòng đề nghị cơ quan cấp trên ghi nhận việc kết thúc.",
  "unit.parentNotAbove":
    "{parent} không phải đơn vị cấp trên của {name}. Vui lòng chọn đơn vị ở cấp cao hơn.",
  "unit.parentNotThere":
    "{parent} không hoạt động suốt thời gian {name} trực thuộc. Vui lòng kiểm tra lại ngày hoặc đơn vị cấp trên.",
  "unit.sameName": "{name} đang mang đúng tên này. Vui lòng ghi tên mới.",
  "unit.sameParent": "{name} đang trực thuộc đúng đơn vị này. Vui lòng chọn đơn vị cấp trên mới.",
} as const satisfies Record<string, string>;
