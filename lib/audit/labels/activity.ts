import type { Words } from "./words";

export const activityWords = {
  "activity.noted": ({ content }) => `ghi hoạt động “${content}”`,
  "activity.changed": ({ content }) => `sửa hoạt động “${content}”`,
  "activity.withdrawn": ({ content, reason }) => `thu hồi hoạt động “${content}”, lý do: ${reason}`,
  "evidence.added": ({ names }) => `gửi minh chứng: ${names.join(", ")}`,
  "evidence.withdrawn": ({ name, reason }) => `rút tệp “${name}”, lý do: ${reason}`,
} satisfies Partial<Words>;
