const units = ["byte", "KB", "MB", "GB"] as const;

/** A file's size as people say it, never less than it is: "25 MB", "1,4 MB", "812 KB". */
export function sizeText(bytes: number) {
  const unit = bytes < 1024 ? 0 : bytes < 1024 ** 2 ? 1 : bytes < 1024 ** 3 ? 2 : 3;
  const places = unit < 2 ? 1 : 10;
  const shown = Math.ceil((bytes / 1024 ** unit) * places) / places;
  return `${shown.toLocaleString("vi-VN", { useGrouping: false })} ${units[unit]}`;
}
