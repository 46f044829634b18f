import { PhoneLink } from "@/components/cluster/phone-link";
import { CopyButton } from "@/components/ui/copy-button";
import { More } from "@/components/ui/more";
import { shortDayText } from "@/lib/date-text";
import { mailOutcomeLabels } from "@/lib/mail/labels";
import type { ReportMail } from "@/lib/mail/queries/list-mails";
import {
  paperReminderText,
  privatePaperReminderText,
  privateReminderText,
} from "@/lib/report/labels";
import type { LateList } from "@/lib/report/queries/late-list";
import type { UnitName } from "@/lib/unit/queries/unit-names";

type LateUnitsProps = {
  period: LateList["periods"][number];
  chaser: NonNullable<LateList["chaser"]>;
  names: ReadonlyMap<string, UnitName>;
  mails: readonly ReportMail[];
  now: Date;
  /** Of the reports, to which the period and the unit are added. */
  address: string;
};

/** Who has not sent: whom to call, what was mailed, and a text for each unit's own chat. */
export function LateUnits({ period, chaser, names, mails, now, address }: LateUnitsProps) {
  return (
    <More title={`Ai chưa gửi: gọi, nhắc từng đơn vị (${period.late.length})`}>
      <ul className="stack">
        {period.late.map((line) => (
          <li key={line.unitId}>
            <WhomToCall line={line} names={names} />
            <Mails
              mails={mails.filter(
                ({ periodId, unitId }) => periodId === period.id && unitId === line.unitId,
              )}
            />
            <CopyButton
              text={privateReminderText({
                ...{ period, dueAt: line.dueAt, now, ask: chaser },
                to: line.people[0]?.fullName ?? null,
                address: `${address}/${period.id}/${line.unitId}`,
              })}
            >
              Chép lời nhắc riêng
            </CopyButton>
          </li>
        ))}
      </ul>
    </More>
  );
}

type PaperlessUnitsProps = Omit<LateUnitsProps, "mails" | "now"> & { cluster: string };

/** Whose figures are confirmed and whose signed paper has not come: the same, and a text for all of them. */
export function PaperlessUnits({ period, chaser, names, address, cluster }: PaperlessUnitsProps) {
  const { paperless } = period;
  if (paperless.length === 0) return null;
  return (
    <More title={`Đã xác nhận, chưa có bản ký (${paperless.length})`}>
      <div className="stack">
        <CopyButton
          text={paperReminderText({ period, cluster, missing: paperless.length, address })}
        >
          Chép lời nhắc bản ký (gửi Zalo)
        </CopyButton>
        <ul className="stack">
          {paperless.map((line) => (
            <li key={line.unitId}>
              <WhomToCall line={line} names={names} />
              <CopyButton
                text={privatePaperReminderText({
                  ...{ period, ask: chaser, to: line.people[0]?.fullName ?? null },
                  address: `${address}/${period.id}/${line.unitId}`,
                })}
              >
                Chép lời nhắc riêng
              </CopyButton>
            </li>
          ))}
        </ul>
      </div>
    </More>
  );
}

type WhomToCallProps = Pick<LateUnitsProps, "names"> & {
  line: LateUnitsProps["period"]["late"][number];
};

function WhomToCall({ line: { unitId, people }, names }: WhomToCallProps) {
  return (
    <>
      <b>{names.get(unitId)?.name}</b>
      <ul className="plain mb-2">
        {people.map(({ id, fullName, post, phone, email }) => (
          <li key={id}>
            {fullName}, {post}:{" "}
            {phone ? (
              <PhoneLink phone={phone} />
            ) : (
              <span className="meta">chưa có số điện thoại</span>
            )}
            {email === null && <span className="meta"> · chưa có thư điện tử</span>}
          </li>
        ))}
      </ul>
      {people.length === 0 && <p className="meta">chưa có người được phân công</p>}
    </>
  );
}

function Mails({ mails }: { mails: readonly ReportMail[] }) {
  if (mails.length === 0) return null;
  return (
    <p className="meta">
      Thư điện tử:{" "}
      {mails
        .map(
          ({ name, on, outcome }) => `${name} ${mailOutcomeLabels[outcome]} (${shortDayText(on)})`,
        )
        .join("; ")}
      .
    </p>
  );
}
