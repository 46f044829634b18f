import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { IndicatorTable } from "@/components/indicator/indicator-table";
import { AdminCrumb } from "@/components/shell/admin-crumb";
import { ActionForm } from "@/components/ui/action-form";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireActor } from "@/lib/auth/session";
import { takeCatalogueAction } from "@/lib/indicator/actions";
import { listIndicators } from "@/lib/indicator/queries/list-indicators";

export const metadata: Metadata = { title: "Danh mục chỉ tiêu" };

const asked = z.object({ imported: z.coerce.number().int().min(0).catch(0) });

export default async function IndicatorsPage({ searchParams }: PageProps<"/admin/indicators">) {
  const actor = await requireActor();
  const { imported } = asked.parse(await searchParams);
  const indicators = await listIndicators(actor);
  if (!indicators) notFound();

  return (
    <>
      <PageHead
        crumbs={<AdminCrumb />}
        title="Danh mục chỉ tiêu"
        meta={`${indicators.length} chỉ tiêu.`}
      >
        <LinkButton href="/admin/indicators/new">Thêm chỉ tiêu</LinkButton>
        <LinkButton href="/admin/indicators/rules" variant="second">
          Quy tắc giữa các chỉ tiêu
        </LinkButton>
        <LinkButton href="/admin/indicators/import" variant="second">
          Nhập từ Excel
        </LinkButton>
      </PageHead>
      <HowTo
        steps={[
          "Danh mục của cấp trên dùng chung cho cấp dưới; cơ quan thêm chỉ tiêu của mình từng dòng hoặc bằng tệp Excel.",
          "“Tổng trên tổng”: tỷ lệ của cụm tính bằng tổng số thực hiện trên tổng số, không bình quân các tỷ lệ.",
          "Chỉ tiêu tổng hợp không nhập trực tiếp: luôn bằng tổng các chỉ tiêu thành phần.",
        ]}
      />
      {imported > 0 && (
        <Note tone="ok" live="status">
          Đã thêm {imported} chỉ tiêu.
        </Note>
      )}
      {indicators.length > 0 ? (
        <div className="panel">
          <IndicatorTable indicators={indicators} />
        </div>
      ) : (
        <div className="panel">
          <Empty words="Chưa có chỉ tiêu nào. Có thể lấy danh mục chuẩn của Mặt trận Tổ quốc Việt Nam rồi bổ sung.">
            <ActionForm action={takeCatalogueAction} actingAs={actor.capacity.key}>
              <input
                type="hidden"
                name="seen"
                value={indicators.filter(({ isOwn }) => isOwn).length}
              />
              <SubmitButton>Lấy danh mục chuẩn</SubmitButton>
            </ActionForm>
          </Empty>
        </div>
      )}
    </>
  );
}
