/** "Một năm của cụm thi đua": what the system is about, for whoever stands at its door. */
export function YearThread() {
  return (
    <aside className="right" aria-labelledby="year">
      <h2 id="year">Một năm của cụm thi đua</h2>
      <ol className="year-thread">
        {phases.map(({ name, what }) => (
          <li key={name}>
            <b>{name}</b>
            <span>{what}</span>
          </li>
        ))}
      </ol>
    </aside>
  );
}

const phases = [
  { name: "Chuẩn bị", what: "Kế hoạch, Quy chế, dự thảo Giao ước" },
  { name: "Đăng ký, ký giao ước", what: "Chỉ tiêu, danh hiệu; hội nghị ký kết" },
  { name: "Đang thực hiện", what: "Báo cáo, số liệu; sơ kết 6 tháng" },
  { name: "Tổng kết, bình xét", what: "Suy tôn, bỏ phiếu, đề nghị khen thưởng" },
  { name: "Đã khép năm", what: "Bàn giao Cụm trưởng, lưu hồ sơ" },
];
