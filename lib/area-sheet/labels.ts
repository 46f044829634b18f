/** Whom a column still waits for, by name: "chưa có số: Dược Thượng, Phù Mã"; empty when nobody. */
export function missingText(names: readonly string[]) {
  return names.length === 0 ? "" : `chưa có số: ${names.join(", ")}`;
}

type Outcome = {
  written: number;
  conflicts: readonly { place: string; mine: string; theirs: string }[];
};

/** What a save did; where somebody else was quicker both numbers are said, and theirs stands. */
export function writtenText({ written, conflicts }: Outcome) {
  const said = conflicts.map(
    ({ place, mine, theirs }) =>
      `${place}: vừa được người khác ghi “${theirs}”, số “${mine}” chưa ghi`,
  );
  const done = written > 0 ? `Đã lưu ${written} ô.` : "Không có ô nào thay đổi.";
  return said.length === 0
    ? done
    : `${done} ${said.join("; ")}. Muốn dùng số của mình, vui lòng gõ lại rồi lưu.`;
}
