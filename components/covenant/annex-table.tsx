import { TableRegion } from "@/components/ui/table-region";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";

type AnnexTableProps = {
  targets: CovenantView["text"]["targets"];
  demo: boolean;
  /** Where a page has two of them. */
  id?: string;
};

/** The annex: targets common to all units. */
export function AnnexTable({ targets, demo, id = "annex" }: AnnexTableProps) {
  if (targets.length === 0) return null;
  return (
    <section className="annex" aria-labelledby={id}>
      <h3 id={id}>Phụ lục: chỉ tiêu chung</h3>
      <TableRegion label="Các chỉ tiêu chung">
        <table>
          <thead>
            <tr>
              <th scope="col" className="num">
                TT
              </th>
              <th scope="col">Chỉ tiêu</th>
              <th scope="col" className="num">
                Mỗi đơn vị
              </th>
            </tr>
          </thead>
          <tbody>
            {targets.map(({ code, name, target }, index) => (
              <tr key={code}>
                <td className="num">{index + 1}</td>
                <th scope="row">{name}</th>
                <td className="num">{target}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      {demo && <p className="meta">Chỉ tiêu mang tính minh họa.</p>}
    </section>
  );
}
