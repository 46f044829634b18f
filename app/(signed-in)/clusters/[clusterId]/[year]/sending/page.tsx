import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { YearHead } from "@/components/cluster/year-head";
import { SendingTable } from "@/components/report/sending-table";
import { CopyButton } from "@/components/ui/copy-button";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { clusterName } from "@/lib/cluster/labels";
import { getYearHead } from "@/lib/cluster/queries/year-head";
import { momentText } from "@/lib/date-text";
import { ownAddress } from "@/lib/own-address";
import { parseYearPath } from "@/lib/page-ids";
import { reminderText } from "@/lib/report/labels";
import { canEnterForUnits } from "@/lib/report/policy";
import { getSendingBoard } from "@/lib/report/queries/sending-board";

export const metadata: Metadata = { title: "Tình hình gửi" };

export default async function SendingPage({
  params,
}: PageProps<"/clusters/[clusterId]/[year]/sending">) {
  const actor = await requireActor();
  const path = parseYearPath(await params);
  const head = path && (await getYearHead(actor, path));
  const board = head && (await getSendingBoard(actor, head.clusterYear.id));
  if (!head || !board) notFound();
  const names = new Map(head.members.map((unit) => [unit.id, unit]));
  const maySheet = canEnterForUnits(actor, board.clusterYear);
  const address = `${await ownAddress()}/reports`;

  return (
    <>
      <YearHead head={head} current="sending" />
      <HowTo
        steps={[
          "Ô vuông của mỗi đơn vị theo thứ tự trong quyết định: dấu tích là đã xác nhận, nửa ô là đã gửi, gạch ngang là đang nhập, ô trống là chưa nhập.",
          "Bấm tên đơn vị để mở báo cáo của đơn vị đó.",
          "Bấm “Chép lời nhắc” rồi dán vào nhóm Zalo của cụm; lời nhắc chung không nêu tên đơn vị.",
        ]}
      />
      {board.periods.length === 0 && <Empty words={`Năm ${head.year} chưa mở kỳ báo cáo nào.`} />}
      <div className="stack-l">
        {board.periods.map((period) => {
          const sent = period.units.filter(({ submittedAt }) => submittedAt !== null).length;
          const cluster = clusterName(head.cluster);
          return (
            <Panel
              key={period.id}
              title={`Báo cáo ${period.label}`}
              meta={`hạn ${momentText(period.dueAt)}`}
            >
              <p className="gauge">
                <b className="fig">
                  {sent}/{period.units.length}
                </b>{" "}
                đơn vị đã gửi
              </p>
              {maySheet && (
                <p>
                  <Link href={`/clusters/${path.clusterId}/${path.year}/sending/${period.id}`}>
                    Nhập thay các đơn vị từ Excel
                  </Link>
                </p>
              )}
              <SendingTable period={period} names={names} now={board.at} />
              {sent < period.units.length && (
                <CopyButton
                  text={reminderText({
                    period,
                    cluster,
                    sent,
                    units: period.units.length,
                    address,
                  })}
                >
                  Chép lời nhắc (gửi Zalo)
                </CopyButton>
              )}
            </Panel>
          );
        })}
      </div>
    </>
  );
}
