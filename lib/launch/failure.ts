/** What stops the program from starting, as one Vietnamese sentence for whoever sits at the console. */
export class LaunchFailure extends Error {
  override readonly name = "LaunchFailure";
}

/** The sentence for a fault of the operating system; null where the fault is ours and its stack is worth reading. */
export function wordsOfSystemFault(fault: unknown): string | null {
  if (fault instanceof LaunchFailure) return fault.message;
  const { code, path } = (fault ?? {}) as NodeJS.ErrnoException;
  const place = path ? ` (${path})` : "";
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return `Ổ đĩa đã đầy${place}. Vui lòng giải phóng dung lượng rồi chạy lại; dữ liệu đã ghi vẫn còn nguyên.`;
    case "EACCES":
    case "EPERM":
      return `Không được phép ghi hoặc đọc thư mục${place}. Vui lòng cấp quyền cho tài khoản đang chạy, hoặc chuyển chương trình sang thư mục khác.`;
    case "EROFS":
      return `Ổ đĩa chỉ cho đọc${place}. Vui lòng chuyển chương trình sang nơi ghi được.`;
    case "EMFILE":
    case "ENFILE":
      return "Máy đã mở quá nhiều tệp. Vui lòng đóng bớt chương trình khác rồi chạy lại.";
    default:
      return null;
  }
}
