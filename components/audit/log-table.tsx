import type { LogLine } from "@/lib/audit/queries";
import { momentText } from "@/lib/date-text";
import { Altered } from "./altered";

/** What has been done, newest first. */
export function LogTable({ lines }: { lines: readonly LogLine[] }) {
  return (
    <table className="blocks">
      <thead>
        <tr>
          <th scope="col">Lúc</th>
          <th scope="col">Việc đã ghi</th>
          <th scope="col" className="min-w-56">
            Chuỗi
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ chainId, chainName, number, at, who, what, altered }) => (
          <tr key={`${chainId} ${number}`}>
            <td className="fig nowrap">
              <time dateTime={at.toISOString()}>{momentText(at)}</time>
            </td>
            <td>
              {who} {what}.{altered && <Altered />}
            </td>
            <td className="meta">
              {chainName}, <span className="nowrap">mục số {number}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
