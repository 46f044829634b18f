import Link from "next/link";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { TableRegion } from "@/components/ui/table-region";
import { dayText } from "@/lib/date-text";
import { kindLabels } from "@/lib/text/labels";
import type { TemplateView } from "@/lib/text/queries/templates";

/** The office's templates by kind and name, with the days they are for. */
export function TemplateTable({ templates }: { templates: readonly TemplateView[] }) {
  if (templates.length === 0) {
    return (
      <div className="panel">
        <Empty words="Chưa có mẫu nào. Thêm mẫu để các cụm lập dự thảo theo.">
          <LinkButton href="/texts/templates/new">Thêm mẫu</LinkButton>
        </Empty>
      </div>
    );
  }
  return (
    <div className="panel">
      <TableRegion label="Mẫu văn bản">
        <table>
          <thead>
            <tr>
              <th scope="col">Tên mẫu</th>
              <th scope="col">Loại</th>
              <th scope="col">Số nội dung</th>
              <th scope="col">Áp dụng</th>
            </tr>
          </thead>
          <tbody>
            {templates.map(({ id, title, kind, words, fromOn, toOn }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={`/texts/templates/${id}`} prefetch={false}>
                    {title}
                  </Link>
                </th>
                <td>{kindLabels[kind]}</td>
                <td>{words.contents.length}</td>
                <td>
                  từ {dayText(fromOn)}
                  {toOn && ` đến ${dayText(toOn)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </div>
  );
}
