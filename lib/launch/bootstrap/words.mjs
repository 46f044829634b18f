import { root } from "./root.mjs";

const sentences = [
  [/ENOSPC/, "Ổ đĩa đã đầy nên chưa chuẩn bị xong. Vui lòng giải phóng khoảng 2 GB rồi chạy lại."],
  [
    /EACCES|EPERM|EROFS/,
    `Không được phép ghi vào ${root}. Vui lòng cấp quyền cho tài khoản đang chạy, hoặc chuyển chương trình sang thư mục khác.`,
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH/,
    "Không kết nối được tới kho gói npm nên chưa cài được. Vui lòng kiểm tra mạng rồi chạy lại.",
  ],
];

/** What went wrong before the program proper began, as one sentence where we know one. */
export function inWords(fault) {
  const said = `${fault.message}\n${fault.stderr ?? ""}`;
  const [, sentence] = sentences.find(([sign]) => sign.test(said)) ?? [];
  return new Error(sentence ?? `Chưa chuẩn bị xong để chạy:\n${said.trim()}`, { cause: fault });
}
