import Link from "next/link";
import { paceText } from "@/lib/board/labels";
import type { BoardLine, CityBoard } from "@/lib/board/queries/city-board";
import { sumOfStandings } from "@/lib/board/rules";
import { placeName } from "@/lib/unit/labels";
import { OldFigures, PaceMeter } from "./pace-meter";

/** Several offices' clusters, office by office: how many, signed, in, overdue, on pace; one press from each one's own board. */
export function OfficeTable({ board }: { board: CityBoard }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Tỉnh, thành phố</th>
          <th scope="col" className="num">
            Cụm, khối
          </th>
          <th scope="col" className="num">
            Đã ký Giao ước
          </th>
          <th scope="col" className="num">
            Báo cáo đã gửi
          </th>
          <th scope="col" className="num">
            Quá hạn
          </th>
          <th scope="col" className="num">
            Cần quan tâm
          </th>
          <th scope="col" className="num">
            Chỉ tiêu kịp tiến độ
          </th>
        </tr>
      </thead>
      <tbody>
        {board.offices.map((office) => (
          <OfficeRow
            key={office.id}
            name={placeName(office)}
            href={`/overview?office=${office.id}&year=${board.year}`}
            clusters={board.clusters.filter(({ owner }) => owner?.id === office.id)}
          />
        ))}
      </tbody>
    </table>
  );
}

type OfficeRowProps = {
  name: string;
  href: `/overview?${string}`;
  clusters: readonly BoardLine[];
};

function OfficeRow({ name, href, clusters }: OfficeRowProps) {
  const sum = sumOfStandings(clusters.map(({ standing }) => standing));
  return (
    <tr>
      <th scope="row">
        <Link href={href} prefetch={false}>
          {name}
        </Link>
      </th>
      <td className="num">{clusters.length}</td>
      <td className="num">
        {sum.signed}/{clusters.length}
      </td>
      <td className="num">{sum.members > 0 ? `${sum.received}/${sum.members}` : <OldFigures />}</td>
      <td className="num">{sum.overdue}</td>
      <td className="num">{clusters.filter(({ care }) => care.length > 0).length}</td>
      <td className="num pace" data-label="Chỉ tiêu kịp tiến độ">
        <PaceMeter pace={sum.pace} words={paceText} />
      </td>
    </tr>
  );
}
