import { leadershipRoleLabels, selectionText } from "@/lib/cluster/labels";
import type { TermView } from "@/lib/cluster/queries/get-leadership";
import { dayText } from "@/lib/date-text";
import { committeeName } from "@/lib/unit/labels";
import { EndTermForm } from "./end-term-form";

type TermListProps = {
  year: number;
  terms: readonly TermView[];
  /** The capacity of someone who may end a term; null for those who only read. */
  keeper: string | null;
};

/** "Cụm trưởng năm 2023: Ủy ban MTTQ Việt Nam huyện Sóc Sơn (suy tôn tại Hội nghị ngày 08/11/2022)". */
export function TermList({ year, terms, keeper }: TermListProps) {
  return (
    <ul className="stack">
      {terms.map((term) => (
        <li key={term.id}>
          <p>
            <b>
              {leadershipRoleLabels[term.role]} năm {year}: {committeeName(term.unit)}
            </b>{" "}
            ({selectionText(term)})
          </p>
          <p className="meta">
            Làm việc trong năm {year} từ ngày {dayText(term.fromOn)}
            {term.toOn ? ` đến hết ngày ${dayText(term.toOn)}` : " đến khi bàn giao"}.
          </p>
          {keeper && <EndTermForm term={term} actingAs={keeper} />}
        </li>
      ))}
    </ul>
  );
}
