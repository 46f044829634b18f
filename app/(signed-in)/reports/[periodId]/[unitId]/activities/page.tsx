import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActivityList } from "@/components/activity/activity-list";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { activitySearch } from "@/lib/activity/schema";
import { requireActor } from "@/lib/auth/session";
import { evidenceOfActivities } from "@/lib/evidence/queries/list-evidence";
import { parseIds } from "@/lib/page-ids";
import { getReportActivities } from "@/lib/report/queries/log-figures";

export const metadata: Metadata = { title: "Hoạt động trong kỳ" };

export default async function ReportActivitiesPage({
  params,
  searchParams,
}: PageProps<"/reports/[periodId]/[unitId]/activities">) {
  const actor = await requireActor();
  const key = parseIds(await params);
  const { indicatorId } = activitySearch.parse(await searchParams);
  const found =
    key && (await getReportActivities(actor, { ...key, indicatorId: indicatorId || null }));
  if (!key || !found) notFound();
  const evidence = await evidenceOfActivities(actor, {
    unitId: key.unitId,
    activityIds: found.activities.map(({ id }) => id),
  });

  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/reports">Báo cáo, số liệu</Crumb>
            <Crumb href={`/reports/${key.periodId}/${key.unitId}`}>
              Báo cáo {found.period.label}
            </Crumb>
          </Crumbs>
        }
        title={found.line ? found.line.name : "Hoạt động trong kỳ"}
        meta={`${found.activities.length} hoạt động đơn vị ghi trong nhật ký, kỳ ${found.period.label}.`}
      />
      <HowTo
        steps={[
          "Đây là các hoạt động đơn vị đã ghi trong những ngày của kỳ báo cáo, kèm ảnh, tệp, làm minh chứng cho số liệu.",
          "Hoạt động đã thu hồi không còn ở đây và không được cộng.",
        ]}
      />
      {found.activities.length === 0 ? (
        <Empty words="Đơn vị chưa ghi hoạt động nào cho chỉ tiêu này trong kỳ. Hoạt động ghi tại “Nhật ký hoạt động” sẽ hiện tại đây." />
      ) : (
        <ActivityList activities={found.activities} isOwn={false} evidence={evidence} />
      )}
    </>
  );
}
