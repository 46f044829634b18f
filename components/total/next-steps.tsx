import { Panel } from "@/components/ui/panel";
import { missingText, monthsLeftText } from "@/lib/board/labels";
import { elapsedBy, isOnPace, missingOf } from "@/lib/board/rules";
import type { UnitPage, UnitPageRow } from "@/lib/total/queries/unit-page";

/** What a unit still has to do for its targets, those behind their pace first: "cần 12 căn trong 3 tháng còn lại". */
export function NextSteps({ page }: { page: UnitPage }) {
  const { clusterYear, today, rows } = page;
  const elapsed = elapsedBy(clusterYear.year, today);
  const left = monthsLeftText(clusterYear.year, today);
  const open = rows.flatMap((row) => stepOf(row, elapsed));
  const lines = open.toSorted((a, b) => Number(a.isOnPace) - Number(b.isOnPace));
  const reached = rows.filter(({ target }) => target !== null).length - open.length;
  return (
    <Panel
      title={`Chỉ tiêu năm ${clusterYear.year}: việc còn lại`}
      meta={`${reached} chỉ tiêu đã đạt`}
      className="next-steps"
    >
      {lines.length === 0 ? (
        <p>
          {reached > 0
            ? "Mọi chỉ tiêu đã đăng ký đều đạt."
            : "Đơn vị chưa gửi đăng ký chỉ tiêu của năm, nên chưa tính được việc còn lại."}
        </p>
      ) : (
        <ul className="stack">
          {lines.map(({ row, missing, isOnPace: keepsPace }) => (
            <li key={row.indicator.id}>
              <b>{row.indicator.name}</b>:{" "}
              <span>
                {missing
                  ? `cần ${missingText(row.indicator, missing)} ${left}`
                  : "chưa đạt tỷ lệ đã đăng ký"}
                {standingText(row, keepsPace)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function standingText({ cells }: UnitPageRow, keepsPace: boolean) {
  if (!cells.at(-1)?.own) return "; chưa có số liệu";
  return keepsPace ? "" : "; chậm tiến độ";
}

function stepOf(row: UnitPageRow, elapsed: ReturnType<typeof elapsedBy>) {
  const { indicator, target, cells } = row;
  const own = cells.at(-1)?.own ?? null;
  if (!target || indicator.direction !== "higherIsBetter") return [];
  const missing = missingOf(own, target);
  const keepsPace = isOnPace(indicator, own, target, elapsed) ?? true;
  if (!missing && (target.kind !== "ratio" || keepsPace)) return [];
  return [{ row, missing, isOnPace: keepsPace }];
}
