export const evidenceRefusals = {
  "evidence.tooMany": "Mỗi lần gửi nhiều nhất 10 tệp. Vui lòng gửi làm nhiều lần.",
} as const satisfies Record<string, string>;
