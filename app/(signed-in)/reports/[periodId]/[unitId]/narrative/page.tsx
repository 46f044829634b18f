import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NarrativeForm } from "@/components/narrative/narrative-form";
import { NarrativeText } from "@/components/narrative/narrative-text";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { getNarrative } from "@/lib/narrative/queries/get-narrative";
import { parseIds } from "@/lib/page-ids";

export const metadata: Metadata = { title: "Phần lời của báo cáo" };

export default async function NarrativePage({
  params,
}: PageProps<"/reports/[periodId]/[unitId]/narrative">) {
  const actor = await requireActor();
  const key = parseIds(await params);
  const narrative = key && (await getNarrative(actor, key));
  if (!key || !narrative) notFound();
  const { report, parts, mayWrite } = narrative;

  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/reports">Báo cáo, số liệu</Crumb>
            <Crumb href={`/reports/${key.periodId}/${key.unitId}`}>
              Báo cáo {report.period.label}
            </Crumb>
          </Crumbs>
        }
        title={`Phần lời, báo cáo ${report.period.label}`}
      />
      <HowTo
        steps={[
          "Bốn phần: kết quả nổi bật, hạn chế, nguyên nhân, kiến nghị; phần nào không có thì để trống.",
          "Chữ vừa gõ tự lưu sau một lát. “Sao chép từ kỳ trước” chỉ điền phần còn trống.",
          "Phần lời đi cùng báo cáo khi gửi; ai đọc được báo cáo thì đọc được phần lời.",
        ]}
      />
      {mayWrite ? (
        <NarrativeForm
          {...{ parts, place: key, actingAs: actor.capacity.key, personId: actor.personId }}
        />
      ) : (
        <NarrativeText parts={parts} />
      )}
    </>
  );
}
