import { Panel } from "@/components/ui/panel";
import { HonorCheck } from "./honor-check";
import type { UndertakingRow } from "./undertaking-row";

const parts = [
  { part: "honor", title: "II. Danh hiệu thi đua, hình thức khen thưởng" },
  { part: "model", title: "III. Mô hình" },
  { part: "work", title: "IV. Công trình, phần việc" },
] as const;

/** The honors, models and works of a registration, to be read; a part without any says so. */
export function Undertakings({ undertakings }: { undertakings: readonly UndertakingRow[] }) {
  return parts.map(({ part, title }) => {
    const rows = undertakings.filter((row) => row.part === part);
    return (
      <Panel key={part} title={title}>
        {rows.length === 0 && <p className="meta">Đơn vị không đăng ký phần này.</p>}
        <ol className="stack">
          {rows.map((row) => (
            <li key={row.id}>
              {row.text}
              {row.returned && <b className="why">Trả lại: {row.returned}</b>}
              {part === "honor" && <HonorCheck check={row.check} />}
            </li>
          ))}
        </ol>
      </Panel>
    );
  });
}
