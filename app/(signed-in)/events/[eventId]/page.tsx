import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { History } from "@/components/audit/history";
import { ConferenceWalk } from "@/components/election/conference-walk";
import { EventVotes } from "@/components/election/event-votes";
import { ConclusionPanel } from "@/components/event/conclusion-panel";
import { EventFacts } from "@/components/event/event-facts";
import { AttendanceList, LivePresence } from "@/components/event/live-presence";
import { PaperState } from "@/components/paper-signing/paper-state";
import { ScoreTablePanel } from "@/components/score-table/score-table-panel";
import { SignedCopies } from "@/components/signed-copy/signed-copies";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { PaperLinks } from "@/components/ui/paper-links";
import { listHistory } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { clusterName, eventKindLabels } from "@/lib/cluster/labels";
import { dayText, momentInSentence } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { getConferenceWalk, getPresence } from "@/lib/election/queries/conference-walk";
import { listVotes } from "@/lib/election/queries/list-votes";
import { getEvent } from "@/lib/event/queries";
import { isHeldOn } from "@/lib/event/rules";
import { getPaperState } from "@/lib/paper-signing/queries/paper-state";
import { Refusal, wordsOf } from "@/lib/refusal";
import { getScoreTable } from "@/lib/score-table/queries/get-score-table";
import { listSignedCopies } from "@/lib/signed-copy/queries/list-copies";

export const metadata: Metadata = { title: "Hội nghị" };

export default async function EventPage({ params }: PageProps<"/events/[eventId]">) {
  const actor = await requireActor();
  const { eventId } = await params;
  const event = await getEvent(actor, eventId);
  if (!event) notFound();
  const walk = await getConferenceWalk(actor, event);
  const scoreTable = await getScoreTable(actor, eventId);
  const name = `${clusterName(event.cluster)}, năm ${event.year}`;
  const minutes = { paper: "conferenceMinutes", subjectId: eventId } as const;
  const actingAs = actor.capacity.key;
  const isHeldNow = isHeldOn(event, dayOf(now()));

  return (
    <>
      <PageHead
        title={event.title}
        meta={`${eventKindLabels[event.kind]}. ${momentInSentence(event.startsAt)}${event.tentative ? " (dự kiến)" : ""}.`}
        crumbs={
          <Crumbs>
            <Crumb href="/events">Hội nghị</Crumb>
            <Crumb href={`/clusters/${event.clusterId}/${event.year}/events`}>{name}</Crumb>
          </Crumbs>
        }
      >
        {event.viewerMayChange && (
          <LinkButton href={`/events/${eventId}/edit`} variant="second" icon="pen">
            Sửa thông tin
          </LinkButton>
        )}
      </PageHead>
      <HowTo
        steps={[
          "Ô vuông theo thứ tự đơn vị trong quyết định: có dấu tích là có mặt.",
          "Trình tự hội nghị cho biết việc nào xong, việc nào đang làm; bấm vào từng việc để mở nơi thực hiện.",
          "Từ ngày diễn ra, Thư ký cụm điểm danh; người dự được điền sẵn theo phân công.",
        ]}
      />
      <LivePresence
        first={await getPresence(actor, event)}
        from={isHeldNow ? `/events/${eventId}/presence` : null}
      >
        <div className="stack-l">
          {walk && <ConferenceWalk eventId={eventId} walk={walk} />}
          <Panel title="Thông tin">
            <EventFacts event={event} />
          </Panel>
          <Panel title="Đơn vị có mặt">
            <AttendanceList />
            {event.viewerMayRecord && (
              <div className="actions">
                <LinkButton
                  href={`/events/${eventId}/attendance`}
                  variant={event.attendanceRecorded ? "second" : "main"}
                  icon="checklist"
                >
                  {event.attendanceRecorded ? "Sửa điểm danh" : "Điểm danh"}
                </LinkButton>
              </div>
            )}
            {event.recordingRefusal && (
              <p className="meta">
                {wordsOf(
                  new Refusal(event.recordingRefusal, { day: dayText(dayOf(event.startsAt)) }),
                )}
              </p>
            )}
          </Panel>
          {scoreTable && <ScoreTablePanel view={scoreTable} />}
          <EventVotes eventId={eventId} list={await listVotes(actor, event)} />
          <ConclusionPanel event={event} actingAs={actingAs} />
          <Panel id="minutes" title="Biên bản hội nghị" className="no-print">
            <div className="stack">
              <p className="meta">
                Lập từ điểm danh, kết quả thông qua và biểu quyết đã ghi; phần diễn biến viết thêm
                trong bản Word.
              </p>
              <div className="actions">
                <PaperLinks at={`/events/${eventId}/minutes`} />
              </div>
              <PaperState state={await getPaperState(actor, minutes)} actingAs={actingAs} />
              <SignedCopies view={await listSignedCopies(actor, minutes)} actingAs={actingAs} />
            </div>
          </Panel>
          {event.viewerMayChange && <History lines={await listHistory(actor, eventId)} />}
        </div>
      </LivePresence>
    </>
  );
}
