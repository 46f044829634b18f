import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActivityRevisions } from "@/components/activity/activity-revisions";
import { ChangeActivity } from "@/components/activity/change-activity";
import { ActivityEvidence } from "@/components/evidence/activity-evidence";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { getActivity } from "@/lib/activity/queries/get-activity";
import { requireActor } from "@/lib/auth/session";
import { dayText, momentInSentence } from "@/lib/date-text";
import { listEvidence } from "@/lib/evidence/queries/list-evidence";
import { parseIds } from "@/lib/page-ids";

export const metadata: Metadata = { title: "Hoạt động" };

export default async function ActivityPage({ params }: PageProps<"/activities/[activityId]">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const activity = ids && (await getActivity(actor, ids.activityId));
  if (!activity) notFound();
  const evidence = await listEvidence({ activityId: activity.id });
  const { happenedOn, place, withdrawnAt, withdrawalReason } = activity;

  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/activities">Nhật ký hoạt động</Crumb>
          </Crumbs>
        }
        title={activity.content}
        meta={`Ngày ${dayText(happenedOn)}${place ? `, ${place}` : ""}. ${activity.person.fullName} ghi lúc ${momentInSentence(activity.notedAt)}.`}
      />
      <HowTo
        steps={[
          "Sửa rồi bấm “Lưu thay đổi”: nội dung trước đó còn trong lịch sử.",
          "Ghi nhầm thì bấm “Thu hồi”: hoạt động không còn được cộng vào chỉ tiêu, lý do được giữ lại.",
        ]}
      />
      {withdrawnAt && (
        <Note tone="warn" title={`Đã thu hồi lúc ${momentInSentence(withdrawnAt)}.`}>
          <p>{withdrawalReason}</p>
        </Note>
      )}
      <div className="split">
        <ChangeActivity activity={activity} actingAs={actor.capacity.key} />
        <div className="stack-l">
          <ActivityEvidence
            {...{ evidence, activityId: activity.id, actingAs: actor.capacity.key }}
            mayAttach={activity.mayChange}
          />
          <ActivityRevisions revisions={activity.revisions} />
        </div>
      </div>
    </>
  );
}
