import type { Metadata } from "next";
import { ApprovePanel, PermissionPanel } from "@/components/report/head-panels";
import { SendingTable } from "@/components/report/sending-table";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { clusterName } from "@/lib/cluster/labels";
import { findClusterYearsOf } from "@/lib/cluster/queries/concerned-years";
import { dayOf } from "@/lib/dates";
import { deadlineText } from "@/lib/report/labels";
import { seesWhoIsLate } from "@/lib/report/policy";
import { getHeadDesk } from "@/lib/report/queries/head-desk";
import { getSendingBoard } from "@/lib/report/queries/sending-board";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";

export const metadata: Metadata = { title: "Báo cáo, số liệu" };

export default async function ReportsPage() {
  const actor = await requireActor();
  const [years, desk] = await Promise.all([findClusterYearsOf(actor), getHeadDesk(actor)]);
  const actingAs = actor.capacity.key;
  const found = await Promise.all(years.map(({ id }) => getSendingBoard(actor, id)));
  const boards = found.filter((board) => board !== null);
  const names = await namesOfUnits(
    boards.flatMap(({ clusterYear }) => clusterYear.memberUnitIds),
    dayOf(now()),
  );
  const titles = new Map(
    years.map(({ id, cluster, year }) => [id, `${clusterName(cluster)}, năm ${year}`]),
  );
  const periods = boards.flatMap((board) => board.periods.map((period) => ({ ...period, board })));

  return (
    <>
      <PageHead title="Báo cáo, số liệu" meta={`${periods.length} kỳ báo cáo.`}>
        <LinkButton href="/figures" variant="second" icon="search">
          Tra cứu số liệu
        </LinkButton>
        {actsAs(actor, "unitLeader", "unitReporter") && (
          <LinkButton href={`/units/${actor.capacity.unitId}/figures`} variant="second">
            Số liệu của đơn vị
          </LinkButton>
        )}
        {actsAs(actor, "unitLeader", "unitReporter") && (
          <LinkButton href="/own-forms" variant="second" icon="sheet">
            Biểu của tôi
          </LinkButton>
        )}
        {seesWhoIsLate(actor) && (
          <LinkButton href="/reports/missing" variant="second">
            Ai chưa gửi
          </LinkButton>
        )}
        {actsAs(actor, "systemAdmin", "citySpecialist") && (
          <LinkButton href="/forms" variant="second">
            Biểu mẫu, kỳ báo cáo
          </LinkButton>
        )}
      </PageHead>
      <HowTo
        steps={[
          "Bấm tên đơn vị để mở báo cáo của kỳ đó: nhập số liệu, trình lãnh đạo, gửi, hoặc xác nhận tùy phân công.",
          "Số liệu đã gửi vào ngay bảng tổng của cụm; số liệu đã xác nhận không sửa được.",
        ]}
      />
      {periods.length === 0 && (
        <Empty words="Chưa có báo cáo nào cần làm. Kỳ báo cáo mở sẽ hiện tại đây." />
      )}
      <div className="stack-l">
        {desk && <ApprovePanel waiting={desk.waiting} actingAs={actingAs} />}
        {periods.map(({ board, ...period }) => (
          <Panel
            key={`${board.clusterYear.id} ${period.id}`}
            title={`Báo cáo ${period.label}, ${titles.get(board.clusterYear.id)}`}
            meta={period.isHistory ? "Số liệu cũ" : `Hạn ${deadlineText(period)}`}
          >
            <SendingTable period={period} names={names} now={board.at} />
          </Panel>
        ))}
        {desk && <PermissionPanel permission={desk.permission} actingAs={actingAs} />}
      </div>
    </>
  );
}
