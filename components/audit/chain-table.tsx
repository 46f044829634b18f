import Link from "next/link";
import { addressWith } from "@/lib/address";
import type { ChainRow } from "@/lib/audit/queries";
import { countText } from "@/lib/numbers/labels";

/** Each chain's length and the whole hash of its last entry, to be compared letter by letter. */
export function ChainTable({ chains }: { chains: readonly ChainRow[] }) {
  return (
    <table className="blocks">
      <thead>
        <tr>
          <th scope="col">Chuỗi</th>
          <th scope="col" className="num">
            Số mục
          </th>
          <th scope="col">Mã của mục cuối (SHA-256)</th>
        </tr>
      </thead>
      <tbody>
        {chains.map(({ id, name, length, headHash }) => (
          <tr key={id}>
            <th scope="row">
              <Link
                className="hit"
                href={addressWith("/admin/log", { chain: id })}
                prefetch={false}
              >
                {name}
              </Link>
            </th>
            <td className="num" data-label="Số mục">
              {countText(BigInt(length))}
            </td>
            <td className="fig">{inGroups(headHash)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Eight at a time, as one reads them out. */
function inGroups(hash: string) {
  return hash.match(/.{1,8}/g)?.join(" ") ?? hash;
}
