import type { SettingKey } from "./schema";

export const settingLabels: Record<SettingKey, { label: string; hint: string }> = {
  supportPhone: {
    label: "Số điện thoại hỗ trợ",
    hint: "Hiện ở cuối thanh mục lục của mọi trang, để cán bộ các đơn vị gọi khi vướng mắc.",
  },
  supportHours: {
    label: "Giờ hỗ trợ",
    hint: "Ghi bên dưới số điện thoại, ví dụ: 8 giờ 00 đến 17 giờ 00, các ngày làm việc.",
  },
};
