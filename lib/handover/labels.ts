import type { HandoverStatus } from "@/lib/db/generated/enums";

export const handoverStatusLabels: Record<HandoverStatus, string> = {
  draft: "Đang lập",
  handedOver: "Đã bàn giao, chờ bên nhận xác nhận",
  received: "Đã nhận bàn giao",
};
