/** What stops the program from starting, as one Vietnamese sentence for whoever sits at the console. */
export class LaunchFailure extends Error {
  override readonly name = "LaunchFailure";
}

/** Tells a failure to whoever sits at the console: one sentence where we know one, else the whole fault. */
export function printFailure(fault: unknown) {
  const sentence = fault instanceof LaunchFailure ? fault.message : sentenceOf(fault);
  console.error(sentence ?? fault);
}

type SystemFault = { code?: string; path?: string; port?: number; address?: string };

function sentenceOf(fault: unknown) {
  const { code, ...facts } = (fault ?? {}) as SystemFault;
  return sentences[isDiskFull(fault) ? "ENOSPC" : (code ?? "")]?.(facts);
}

/** Whether the system, Node or PostgreSQL found no room to write. */
export function isDiskFull(fault: unknown) {
  if (!(fault instanceof Error)) return false;
  const { code } = fault as SystemFault;
  return code === "ENOSPC" || code === postgresDiskFull || noSpace.test(fault.message);
}

export function diskFull(said: string) {
  return Object.assign(new Error(said), { code: "ENOSPC" });
}

const postgresDiskFull = "53100";

/** As the system, Node and PostgreSQL say it. */
export const noSpace = /ENOSPC|No space left on device|Check free disk space/;

type Sentence = (facts: SystemFault) => string;

const full: Sentence = ({ path }) =>
  `Ổ đĩa đã đầy${placeOf(path)}. Vui lòng giải phóng dung lượng rồi chạy lại; dữ liệu đã ghi vẫn còn nguyên.`;

const closed: Sentence = ({ path, port }) =>
  port
    ? `Cổng ${port} cần quyền quản trị của máy. Vui lòng chọn cổng từ 1024 trở lên, ví dụ PORT=3000.`
    : `Không được phép đọc hoặc ghi${placeOf(path)}. Vui lòng cấp quyền cho tài khoản đang chạy, hoặc chuyển chương trình sang thư mục khác.`;

const noSuchAddress: Sentence = ({ address }) =>
  `Máy này không có địa chỉ${placeOf(address)} nêu ở HOST. Vui lòng bỏ HOST, hoặc đặt HOST=0.0.0.0 để nhận từ mọi máy trong mạng.`;

const sentences: Record<string, Sentence> = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: closed,
  EPERM: closed,
  EROFS: ({ path }) =>
    `Ổ đĩa chỉ cho đọc${placeOf(path)}. Vui lòng chuyển chương trình sang nơi ghi được.`,
  ENOTDIR: ({ path }) =>
    `Không tạo được thư mục${placeOf(path)} vì trên đường dẫn có một tệp trùng tên. Vui lòng đổi DATA_DIR hoặc chuyển tệp ấy đi.`,
  EMFILE: () => "Máy đã mở quá nhiều tệp. Vui lòng đóng bớt chương trình khác rồi chạy lại.",
  EADDRINUSE: ({ port }) =>
    `Cổng ${port} đang có chương trình khác dùng (có thể chính chương trình này, ở cửa sổ khác). Vui lòng đóng chương trình ấy, hoặc chọn cổng khác, ví dụ PORT=3001.`,
  EADDRNOTAVAIL: noSuchAddress,
  ENOTFOUND: noSuchAddress,
};

function placeOf(path: string | undefined) {
  return path ? ` (${path})` : "";
}
