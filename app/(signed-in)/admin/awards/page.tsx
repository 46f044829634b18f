import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { AwardForm } from "@/components/honor/award-form";
import { AwardList } from "@/components/honor/award-list";
import { RatingForm } from "@/components/honor/rating-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { listAwards } from "@/lib/honor/queries/list-awards";

export const metadata: Metadata = { title: "Lịch sử khen thưởng" };

const count = z.coerce.number().int().min(0).catch(0);
/** What an import has just put on record. */
const asked = z.object({ imported: count, recorded: count });

export default async function AwardsPage({ searchParams }: PageProps<"/admin/awards">) {
  const actor = await requireActor();
  const { imported, recorded } = asked.parse(await searchParams);
  const view = await listAwards(actor, null);
  if (!view) notFound();
  const actingAs = actor.capacity.key;

  return (
    <>
      <PageHead
        title="Lịch sử khen thưởng"
        meta={`${view.awards.length} thành tích gần đây.`}
        crumbs={
          <Crumbs>
            <Crumb href="/admin">Quản trị</Crumb>
            <Crumb href="/admin/honors">Danh hiệu, hình thức khen thưởng</Crumb>
          </Crumbs>
        }
      >
        <LinkButton href="/admin/awards/import" variant="second">
          Nhập thành tích từ Excel
        </LinkButton>
        <LinkButton href="/admin/awards/import-ratings" variant="second">
          Nhập xếp loại từ Excel
        </LinkButton>
      </PageHead>
      <HowTo
        steps={[
          "Thành tích đã ghi là căn cứ xét điều kiện khi đơn vị đăng ký danh hiệu; nên nhập đủ các năm trước.",
          "Thành tích bị thu hồi vẫn còn trong lịch sử và không được tính nữa.",
        ]}
      />
      {imported > 0 && (
        <Note tone="ok" live="status">
          Đã ghi {imported} xếp loại.
        </Note>
      )}
      {recorded > 0 && (
        <Note tone="ok" live="status">
          Đã ghi {recorded} thành tích.
        </Note>
      )}
      <div className="split">
        <div className="panel">
          {view.awards.length > 0 ? (
            <AwardList awards={view.awards} actingAs={actingAs} />
          ) : (
            <Empty words="Chưa ghi thành tích nào. Có thể nhập cả danh sách từ Excel, hoặc ghi từng quyết định." />
          )}
        </div>
        <div className="stack-l">
          <Panel title="Ghi thành tích">
            <AwardForm honors={view.honors} units={view.units} actingAs={actingAs} />
          </Panel>
          <Panel title="Xếp loại, kỷ luật của năm">
            <RatingForm units={view.units} ratings={view.ratings} actingAs={actingAs} />
          </Panel>
        </div>
      </div>
    </>
  );
}
