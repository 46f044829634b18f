import type { Metadata } from "next";
import { CovenantFilters } from "@/components/covenant/covenant-filters";
import { CovenantListing } from "@/components/covenant/covenant-list";
import { InheritedListing } from "@/components/covenant/inherited-listing";
import { YearWithoutDraft } from "@/components/covenant/year-without-draft";
import { DownloadLink } from "@/components/ui/download-link";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { addressWith } from "@/lib/address";
import { requireActor } from "@/lib/auth/session";
import { listDraftableYears } from "@/lib/covenant/queries/draftable-years";
import { listInherited } from "@/lib/covenant/queries/inherited-covenants";
import { listCovenants } from "@/lib/covenant/queries/list-covenants";
import { covenantFilter } from "@/lib/covenant/schema";

export const metadata: Metadata = { title: "Giao ước thi đua" };

export default async function CovenantsPage({ searchParams }: PageProps<"/covenants">) {
  const actor = await requireActor();
  const filter = covenantFilter.parse(await searchParams);
  const list = await listCovenants(actor, filter);
  const draftable = await listDraftableYears(actor);
  const inherited = await listInherited(actor);
  const undrafted = draftable.filter(({ hasYearly }) => !hasYearly);

  return (
    <>
      <PageHead title="Giao ước thi đua" meta="Giao ước của cụm theo từng năm và từng đợt thi đua.">
        <div className="actions">
          {list.covenants.length > 0 && (
            <DownloadLink href={addressWith("/covenants/excel", filter)}>Xuất Excel</DownloadLink>
          )}
          {draftable.length > 0 && (
            <LinkButton href="/covenants/new" variant="second" icon="plus">
              Lập dự thảo
            </LinkButton>
          )}
        </div>
      </PageHead>
      <HowTo
        steps={[
          "Mở tên Giao ước để đọc; khi đang ký kết, lãnh đạo đơn vị đọc đến hết rồi ký.",
          "Mỗi ô vuông là một đơn vị, theo thứ tự trong quyết định thành lập cụm.",
          "Thư ký cụm lập dự thảo, trình hội nghị, ghi kết quả thông qua, rồi mở ký kết.",
        ]}
      />
      <CovenantFilters list={list} filter={filter} />
      <div className="stack-l">
        {undrafted.map((year) => (
          <YearWithoutDraft key={year.clusterYearId} year={year} actingAs={actor.capacity.key} />
        ))}
        <InheritedListing covenants={inherited} />
        {list.covenants.length > 0 && <CovenantListing lines={list.covenants} />}
        {list.covenants.length === 0 && undrafted.length === 0 && inherited.length === 0 && (
          <div className="panel">
            <Empty
              words={
                filter.cluster && filter.year && !filter.status
                  ? `Năm ${filter.year} của cụm này chưa có Giao ước nào để xem. Thư ký cụm lập dự thảo; trình hội nghị rồi thì có tại đây.`
                  : Object.values(filter).some(Boolean)
                    ? "Không có Giao ước nào đúng với bộ lọc. Vui lòng bỏ bớt điều kiện lọc."
                    : "Chưa có Giao ước nào để xem. Khi Thư ký cụm trình hội nghị, Giao ước có tại đây."
              }
            />
          </div>
        )}
      </div>
    </>
  );
}
