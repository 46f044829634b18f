import type { SettingKey } from "./schema";

type SettingWords = {
  label: string;
  hint: string;
  /** Where it is chosen from a list, and not typed: each value in words. */
  choices?: Readonly<Record<string, string>>;
};

export const settingLabels: Record<SettingKey, SettingWords> = {
  supportPhone: {
    label: "Số điện thoại hỗ trợ",
    hint: "Hiện ở cuối thanh mục lục của mọi trang, để cán bộ các đơn vị gọi khi vướng mắc.",
  },
  supportHours: {
    label: "Giờ hỗ trợ",
    hint: "Ghi bên dưới số điện thoại, ví dụ: 8 giờ 00 đến 17 giờ 00, các ngày làm việc.",
  },
  remindBeforeDue: {
    label: "Nhắc gửi báo cáo trước hạn (số ngày)",
    hint: "Thư điện tử gửi lúc 8 giờ 00 cho cán bộ phụ trách. Chưa đặt thì nhắc trước 3 ngày và 1 ngày. Không nhắc: ghi “không”.",
  },
  remindAfterDue: {
    label: "Nhắc gửi báo cáo sau hạn (số ngày)",
    hint: "Gửi cán bộ phụ trách và lãnh đạo đơn vị; lần cuối gửi cả Thư ký cụm. Chưa đặt thì nhắc sau 1 ngày và 3 ngày.",
  },
  petitionDays: {
    label: "Hạn gửi kiến nghị về kết quả biểu quyết (số ngày sau hội nghị)",
    hint: "Đơn vị gửi kiến nghị lên cấp trên trong thời gian này; kết quả vẫn có hiệu lực. Chưa đặt thì 5 ngày.",
  },
  leadersRecognised: {
    label: "Công nhận Cụm trưởng, Cụm phó",
    hint: "Áp dụng cho các lần chọn chuẩn bị từ ngày này. Chưa đặt thì biên bản hội nghị là đủ, trừ khi nội dung biểu quyết ghi phải công nhận.",
    choices: { asked: "Kết quả phải được cấp trên công nhận", none: "Theo biên bản hội nghị" },
  },
  signingReminderEvery: {
    label: "Nhắc ký Giao ước, văn bản (mỗi bao nhiêu ngày)",
    hint: "Gửi lãnh đạo đơn vị chưa ký Giao ước và người có chỗ ký đang chờ trên văn bản; dừng ngay khi đã ký. Chưa đặt thì 3 ngày một lần.",
  },
  awardsRecordedSince: {
    label: "Lịch sử khen thưởng đã ghi đủ từ năm",
    hint: "Từ năm này trở đi, chưa thấy thành tích trong lịch sử nghĩa là chưa được tặng. Chưa đặt thì hệ thống không kết luận “chưa đạt”.",
  },
  consultingSilence: {
    label: "Đơn vị không góp ý trước hạn",
    hint: "Áp dụng cho các lần lấy ý kiến gửi từ ngày này: dự thảo Giao ước, Kế hoạch, Quy chế.",
    choices: { agreed: "Xem như thống nhất", none: "Ghi là chưa có ý kiến" },
  },
  adoptionQuorum: {
    label: "Số đơn vị cần có mặt để hội nghị thông qua văn bản",
    hint: "Áp dụng cho các hội nghị từ ngày này: Giao ước, Kế hoạch, Quy chế. Chưa đặt thì cần ít nhất hai phần ba số đơn vị của cụm.",
    choices: {
      twoThirds: "Ít nhất hai phần ba số đơn vị",
      half: "Ít nhất một nửa số đơn vị",
      none: "Không quy định",
    },
  },
  fewestBallots: {
    label: "Số phiếu điện tử ít nhất để bắt đầu bỏ phiếu kín",
    hint: "Từ 4 trở lên; chưa đặt thì là 4. Ít hơn thì số phiếu tự cho biết đơn vị nào chọn gì.",
  },
  receiptDays: {
    label: "Số ngày công bố mã phiếu để từng đơn vị đối chiếu",
    hint: "Chưa đặt thì là 7; ghi 0 để không công bố. Có mã phiếu thì đơn vị tự kiểm tra được phiếu của mình, nhưng ai cầm máy đã bỏ phiếu cũng xem được phiếu ấy.",
  },
  paperHead: {
    label: "Tên cơ quan ở đầu văn bản",
    hint: "Mỗi dòng cách nhau bằng dấu /, ví dụ: ỦY BAN MTTQ VIỆT NAM / THÀNH PHỐ HÀ NỘI / BAN THƯỜNG TRỰC. Chỉ áp dụng cho chính đơn vị này; chưa đặt thì lấy theo tên đơn vị.",
  },
  clusterNumbers: {
    label: "Mẫu số, ký hiệu văn bản của cụm",
    hint: "Ví dụ: {số}/{loại}-CTĐ, in thành 02/QC-CTĐ. Số và ngày do văn thư cấp, cán bộ ghi tay khi ban hành. Chưa đặt thì để trống cả số và ký hiệu.",
  },
  clusterFigures: {
    label: "Số liệu được tính trên trang của cụm",
    hint: "Người xem vẫn chuyển được giữa hai cách tính; mức độ đầy đủ luôn ghi bên cạnh. Chưa đặt thì tính mọi số liệu đã gửi.",
    choices: { sent: "Mọi số liệu đã gửi", verified: "Chỉ số liệu đã xác nhận" },
  },
  overviewFigures: {
    label: "Số liệu được tính trên trang của tỉnh, thành phố và cả nước",
    hint: "Người xem vẫn chuyển được giữa hai cách tính. Chưa đặt thì chỉ tính số liệu đã xác nhận.",
    choices: { sent: "Mọi số liệu đã gửi", verified: "Chỉ số liệu đã xác nhận" },
  },
  unitRanking: {
    label: "Thứ hạng của các đơn vị ở từng chỉ tiêu",
    hint: "Chỉ hiện sau khi năm thi đua đã khép. Trước đó và khi chưa đặt, trang chỉ ghi trên, bằng hoặc dưới mức bình quân của cụm.",
    choices: { hidden: "Không hiện", shown: "Hiện sau khi khép năm" },
  },
  areaLinks: {
    label: "Đường dẫn một lần cho khu dân cư",
    hint: "Trưởng Ban Công tác Mặt trận ghi số trên điện thoại, không cần tài khoản; cán bộ xem rồi mới ghi nhận. Chưa đặt thì không dùng.",
    choices: { off: "Không dùng", on: "Dùng" },
  },
  carePace: {
    label: "Cần quan tâm, đôn đốc khi số chỉ tiêu kịp tiến độ dưới (%)",
    hint: "Cụm thấp hơn mức này hiện ở “Cần quan tâm, đôn đốc”. Chưa đặt thì 70.",
  },
  praisePace: {
    label: "Đề xuất biểu dương khi số chỉ tiêu kịp tiến độ từ (%)",
    hint: "Cụm đạt mức này, không có việc nào chậm, hiện ở “Đề xuất biểu dương”. Chưa đặt thì 95.",
  },
};

/** A value as people read it. */
export function settingValueText(key: SettingKey, value: string) {
  return settingLabels[key].choices?.[value] ?? value;
}
