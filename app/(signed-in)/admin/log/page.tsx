import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LogTable } from "@/components/audit/log-table";
import { LogTabs } from "@/components/audit/log-tabs";
import { AdminCrumb } from "@/components/shell/admin-crumb";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Filters } from "@/components/ui/filters";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { TableRegion } from "@/components/ui/table-region";
import { TextInput } from "@/components/ui/text-input";
import { listLog } from "@/lib/audit/queries";
import { logAddress, logInput } from "@/lib/audit/schema";
import { requireActor } from "@/lib/auth/session";
import { countText } from "@/lib/numbers/labels";

export const metadata: Metadata = { title: "Nhật ký hệ thống" };

export default async function LogPage({ searchParams }: PageProps<"/admin/log">) {
  const actor = await requireActor();
  const filter = logInput.parse(await searchParams);
  const log = await listLog(actor, filter);
  if (!log) notFound();
  const { lines, read, older } = log;
  const of = lines[0] && filter.chain ? `Chuỗi: ${lines[0].chainName}.` : null;

  return (
    <>
      <PageHead
        crumbs={<AdminCrumb />}
        title="Nhật ký hệ thống"
        meta={of ?? "Các việc đã ghi, mới nhất trước."}
      />
      <HowTo steps={howTo} />
      <LogTabs current="log" />
      <Filters action="/admin/log">
        {filter.chain && <input type="hidden" name="chain" value={filter.chain} />}
        <Field name="q" label="Tên người, đơn vị hoặc việc đã làm">
          <TextInput type="search" defaultValue={filter.q} maxLength={100} />
        </Field>
      </Filters>
      {lines.length > 0 ? (
        <Panel title="Các việc đã ghi" meta={filter.q && `Đã xem ${count(read)} mục.`} flush>
          <TableRegion label="Các việc đã ghi, mới nhất trước">
            <LogTable lines={lines} />
          </TableRegion>
        </Panel>
      ) : (
        <Empty words={emptyWords(filter.q, read)} />
      )}
      <p className="actions mt-4">
        {filter.after && (
          <LinkButton href={logAddress({ ...filter, after: null })} variant="second">
            Mới nhất
          </LinkButton>
        )}
        {older && (
          <LinkButton href={logAddress({ ...filter, after: older })} variant="second">
            {filter.q ? "Tìm tiếp các mục cũ hơn" : "Cũ hơn"}
          </LinkButton>
        )}
      </p>
    </>
  );
}

const howTo = [
  "Mỗi dòng là một việc đã ghi; không ai, kể cả người quản trị, sửa hay xóa được.",
  "Gõ tên người, đơn vị hoặc việc, có dấu hay không dấu đều được.",
  "Thẻ “Chuỗi nhật ký” cho biết mã của mục cuối, để so với mã in trên văn bản đã niêm phong.",
];

function emptyWords(sought: string, read: number) {
  if (!sought) return "Chưa có việc nào được ghi. Mỗi việc làm thay đổi hồ sơ sẽ hiện tại đây.";
  return `Không thấy “${sought}” trong ${count(read)} mục đã xem. Có thể gõ ngắn hơn, hoặc tìm tiếp các mục cũ hơn.`;
}

function count(of: number) {
  return countText(BigInt(of));
}
