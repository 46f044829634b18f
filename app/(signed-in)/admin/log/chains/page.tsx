import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChainTable } from "@/components/audit/chain-table";
import { LogTabs } from "@/components/audit/log-tabs";
import { AdminCrumb } from "@/components/shell/admin-crumb";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { TableRegion } from "@/components/ui/table-region";
import { addressWith } from "@/lib/address";
import { chainsPerPage, listChains } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/session";
import { pageNumber } from "@/lib/page-number";

export const metadata: Metadata = { title: "Chuỗi nhật ký" };

export default async function ChainsPage({ searchParams }: PageProps<"/admin/log/chains">) {
  const actor = await requireActor();
  const page = pageNumber((await searchParams).page);
  const found = await listChains(actor, { page });
  if (!found) notFound();
  const { chains, total } = found;

  return (
    <>
      <PageHead
        crumbs={<AdminCrumb />}
        title="Chuỗi nhật ký"
        meta="Mỗi mục mang mã của mục trước nó, nên sửa một mục thì mọi mục sau không còn khớp."
      >
        <PrintButton />
      </PageHead>
      <HowTo
        steps={[
          "In trang này và cất nơi khác: phần cuối bị cắt sau ngày in sẽ lộ ra khi so lại.",
          "Mã in trên văn bản đã niêm phong là mã của mục cuối vào lúc ấy.",
          "Kiểm tra toàn bộ: chạy lệnh npm run audit:verify trên máy chủ.",
        ]}
      />
      <LogTabs current="chains" />
      {chains.length > 0 ? (
        <Panel title="Các chuỗi" flush>
          <TableRegion label="Các chuỗi nhật ký">
            <ChainTable chains={chains} />
          </TableRegion>
        </Panel>
      ) : (
        <Empty words="Chưa có chuỗi nào. Chuỗi đầu tiên có khi ghi việc đầu tiên." />
      )}
      <Pagination
        page={page}
        pageCount={Math.ceil(total / chainsPerPage)}
        hrefOf={(to) => addressWith("/admin/log/chains", { page: to })}
      />
    </>
  );
}
