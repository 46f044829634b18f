import Link from "next/link";
import { CopyButton } from "@/components/ui/copy-button";
import { Panel } from "@/components/ui/panel";
import { PaperLinks } from "@/components/ui/paper-links";
import { dayText } from "@/lib/date-text";
import type { ReportMail } from "@/lib/mail/queries/list-mails";
import { deadlineText, reminderText } from "@/lib/report/labels";
import type { LateList } from "@/lib/report/queries/late-list";
import type { UnitName } from "@/lib/unit/queries/unit-names";
import { LateUnits, PaperlessUnits } from "./late-units";
import { SendingTable } from "./sending-table";

type SendingPanelProps = {
  period: LateList["periods"][number];
  list: LateList;
  names: ReadonlyMap<string, UnitName>;
  mails: readonly ReportMail[];
  cluster: string;
  /** Whether its reader brings figures for the units in one workbook: theirs, or old ones. */
  may: { enter: boolean; bringHistory: boolean };
  /** Of the reports, for texts that are pasted elsewhere. */
  address: string;
};

/** One period: how many have sent and when, each unit's state, and what reminds those who have not. */
export function SendingPanel({ period, list, names, mails, ...props }: SendingPanelProps) {
  const { cluster, may, address } = props;
  const { received, expected, onTime, overdue } = period.sending;
  const { clusterId, year } = list.clusterYear;
  const broughtIn = period.units.filter(({ status }) => status === "locked").length;
  const returned = period.late.filter(({ status }) => status === "returned").length;
  const isLate = period.late.length > 0;
  const maySheet = period.takesHistory ? may.bringHistory : may.enter;
  return (
    <Panel
      title={`Báo cáo ${period.label}`}
      meta={period.isHistory ? "số liệu cũ" : `hạn ${deadlineText(period)}`}
    >
      {period.isHistory ? (
        <p>
          Số liệu cũ, nhập từ Excel để so sánh: {broughtIn}/{period.units.length} đơn vị đã có số.
          Kỳ này không chờ đơn vị nào gửi.
        </p>
      ) : (
        <p className="gauge">
          <b className="fig">
            {received}/{expected}
          </b>{" "}
          đơn vị đã gửi, {onTime} đúng hạn{overdue > 0 && `, ${overdue} quá hạn chưa gửi`}
        </p>
      )}
      {period.unconfirmed.length > 0 && period.lockOn && (
        <p className="mb-2">
          Đã qua ngày chốt {dayText(period.lockOn)}; chưa xác nhận nên chưa chốt:{" "}
          {period.unconfirmed.map(({ unitId }) => names.get(unitId)?.name).join(", ")}. Xác nhận
          xong là chốt.
        </p>
      )}
      <SendingTable period={period} names={names} now={list.at} />
      {isLate && (
        <CopyButton
          text={reminderText({
            ...{ period, cluster, address, now: list.at },
            ...{ sent: received, units: expected, returned },
          })}
        >
          Chép lời nhắc (gửi Zalo)
        </CopyButton>
      )}
      {isLate && list.chaser && (
        <>
          <LateUnits {...{ period, names, mails, address, chaser: list.chaser, now: list.at }} />
          <p className="mt-4">Công văn đôn đốc:</p>
          <div className="actions">
            <PaperLinks at={`/clusters/${clusterId}/${year}/sending/${period.id}`} />
          </div>
        </>
      )}
      {list.chaser && (
        <PaperlessUnits {...{ period, names, address, cluster, chaser: list.chaser }} />
      )}
      {maySheet && (
        <p className="mt-2">
          <Link
            className="hit"
            href={`/clusters/${clusterId}/${year}/sending/${period.id}`}
            prefetch={false}
          >
            {period.takesHistory ? "Nhập số liệu cũ từ Excel" : "Nhập thay các đơn vị từ Excel"}
          </Link>
        </p>
      )}
    </Panel>
  );
}
