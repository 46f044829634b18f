import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NarrativeForm } from "@/components/narrative/narrative-form";
import { narrativeStore } from "@/components/narrative/narrative-store";
import { NarrativeText } from "@/components/narrative/narrative-text";
import { KeptHere } from "@/components/report/kept-here";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { narrativeLabels } from "@/lib/narrative/labels";
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
  const { report, parts, mayWrite, isBeforeHead } = narrative;
  const { personId, capacity } = actor;
  const of = { ...key, personId, actingAs: capacity.key };

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
          {...{ parts, isBeforeHead, place: key }}
          actingAs={capacity.key}
          personId={personId}
        />
      ) : (
        <div className="stack-l">
          {report.viewer.mayEnter && (
            <KeptHere
              store={narrativeStore(of)}
              names={narrativeLabels}
              stored={Object.fromEntries(parts.map(({ part, text }) => [part, text]))}
            />
          )}
          <NarrativeText parts={parts} />
        </div>
      )}
    </>
  );
}
