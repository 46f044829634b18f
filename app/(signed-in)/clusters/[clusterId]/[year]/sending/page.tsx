import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { YearHead } from "@/components/cluster/year-head";
import { SendingByUnit } from "@/components/report/sending-by-unit";
import { SendingPanel } from "@/components/report/sending-panel";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { Note } from "@/components/ui/note";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { clusterName } from "@/lib/cluster/labels";
import { getYearHead } from "@/lib/cluster/queries/year-head";
import { listReportMails } from "@/lib/mail/queries/list-mails";
import { isMailOn } from "@/lib/mail/queries/office-post";
import { ownAddress } from "@/lib/own-address";
import { parseYearPath } from "@/lib/page-ids";
import { canBringHistory, canEnterForUnits } from "@/lib/report/policy";
import { getLateList } from "@/lib/report/queries/late-list";

export const metadata: Metadata = { title: "Tình hình gửi" };

export default async function SendingPage({
  params,
}: PageProps<"/clusters/[clusterId]/[year]/sending">) {
  const actor = await requireActor();
  const path = parseYearPath(await params);
  const head = path && (await getYearHead(actor, path));
  const list = head && (await getLateList(actor, head.clusterYear.id));
  if (!head || !list) notFound();
  const mails = await listReportMails(actor, head.clusterYear.id);
  const names = new Map(head.members.map((unit) => [unit.id, unit]));
  const may = {
    enter: canEnterForUnits(actor, list.clusterYear),
    bringHistory: canBringHistory(actor, list.clusterYear),
  };
  const address = `${await ownAddress()}/reports`;

  return (
    <>
      <YearHead head={head} current="sending" />
      <HowTo
        steps={[
          "Ô vuông của mỗi đơn vị theo thứ tự trong quyết định: dấu tích là đã xác nhận, nửa ô là đã gửi, gạch ngang là đang nhập, ô trống là chưa nhập.",
          "Bấm tên đơn vị để mở báo cáo của đơn vị đó.",
          "Bấm “Chép lời nhắc” rồi dán vào nhóm Zalo của cụm; lời nhắc chung không nêu tên đơn vị.",
          "Mở “Ai chưa gửi” để gọi, chép lời nhắc riêng; công văn đôn đốc gửi đúng các đơn vị chưa gửi.",
        ]}
      />
      {list.chaser && !isMailOn() && list.periods.some(({ late }) => late.length > 0) && (
        <Note>
          Máy chủ chưa đặt hòm thư gửi đi, nên Hệ thống không gửi thư nhắc. Vui lòng nhắc qua Zalo
          hoặc điện thoại.
        </Note>
      )}
      {list.periods.length === 0 && (
        <Empty words={`Năm ${head.year} chưa mở kỳ báo cáo nào. Kỳ báo cáo mở sẽ hiện tại đây.`} />
      )}
      <div className="stack-l">
        {list.periods.map((period) => (
          <SendingPanel
            key={period.id}
            {...{ period, list, names, mails, may, address }}
            cluster={clusterName(head.cluster)}
          />
        ))}
        {list.byUnit.some(({ expected }) => expected > 0) && (
          <Panel title="Cả năm theo đơn vị" meta="tính từ báo cáo, không ai nhập" flush>
            <SendingByUnit rows={list.byUnit} names={names} />
          </Panel>
        )}
      </div>
    </>
  );
}
