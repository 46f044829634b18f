import type { Route } from "next";
import Link from "next/link";
import { SendingTable } from "@/components/report/sending-table";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { TextInput } from "@/components/ui/text-input";
import { clusterName } from "@/lib/cluster/labels";
import { momentText, shortDayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { reminderText } from "@/lib/report/labels";
import type { Glance } from "@/lib/task/queries";

type GlancePanelsProps = { glance: Glance; now: Date; address: string };

/** Beside the list of the home page: who has sent, one figure to look up, what is coming. */
export function GlancePanels({ glance: { sending, calendar }, now, address }: GlancePanelsProps) {
  return (
    <div className="stack-l rail">
      {sending && <SendingGlance sending={sending} now={now} address={address} />}
      <Panel title="Tra một số liệu">
        <form action="/figures" className="stack">
          <Field name="q" label="Tên chỉ tiêu, không cần dấu">
            <TextInput type="search" maxLength={100} enterKeyHint="search" />
          </Field>
          <Button type="submit" variant="second" icon="search" wide>
            Tra cứu
          </Button>
        </form>
      </Panel>
      {calendar.length > 0 && (
        <Panel title="Lịch công tác">
          <ul className="unitlist cal">
            {calendar.map(({ key, at, words, href }) => (
              <li key={key}>
                <b className="num">{shortDayText(dayOf(at))}</b>
                {href ? (
                  <Link className="hit" href={href as Route} prefetch={false}>
                    {words}
                  </Link>
                ) : (
                  <span>{words}</span>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}

type SendingGlanceProps = {
  sending: NonNullable<Glance["sending"]>;
  now: Date;
  address: string;
};

function SendingGlance({ sending, now, address }: SendingGlanceProps) {
  const { period, cluster, received, expected, names, mayRemind } = sending;
  const returned = period.units.filter(({ status }) => status === "returned").length;
  const reminder = {
    ...{ period, address, now, cluster: clusterName(cluster) },
    ...{ sent: received, units: expected, returned },
  };
  return (
    <Panel title={`Báo cáo ${period.label}`} meta={`hạn ${momentText(period.dueAt)}`}>
      <p className="gauge">
        <b className="fig">
          {received}/{expected}
        </b>{" "}
        đơn vị đã gửi
      </p>
      <SendingTable period={period} names={names} now={now} />
      {mayRemind && (
        <CopyButton text={reminderText(reminder)} wide>
          Chép lời nhắc (gửi Zalo)
        </CopyButton>
      )}
    </Panel>
  );
}
