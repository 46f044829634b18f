import { Answered } from "@/components/honor/answered";
import { More } from "@/components/ui/more";
import type { UndertakingRow } from "./undertaking-row";

/** What an honor's conditions come to by what is on record; one press away, each with its own answer. */
export function HonorCheck({ check }: Pick<UndertakingRow, "check">) {
  if (check === "withheld")
    return <p className="meta">Điều kiện xét do đơn vị và cơ quan cấp trên theo dõi.</p>;
  if (!check) return <p className="meta">Danh hiệu này đã hết hiệu lực trong danh mục.</p>;
  if (check.lines.length === 0)
    return <p className="meta">Theo quy chế, không có điều kiện xét trước.</p>;
  return (
    <More
      title={
        <>
          Điều kiện: <Answered answer={check.overall} />
        </>
      }
    >
      <ul className="stack">
        {check.lines.map(({ words, counted, isHard, answer }) => (
          <li key={words}>
            {words}
            {counted && `: ${counted}`}
            {!isHard && <span className="meta"> (xem xét)</span>} <Answered answer={answer} />
          </li>
        ))}
      </ul>
    </More>
  );
}
