import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { More } from "@/components/ui/more";
import { Panel } from "@/components/ui/panel";
import { Select } from "@/components/ui/select";
import { State } from "@/components/ui/state";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { noteShareAction, sendSharesAction } from "@/lib/honor/actions";
import type { SharesView } from "@/lib/honor/queries/list-shares";

type SharesPanelProps = { view: SharesView; year: number; actingAs: string };

/** How many of a unit's people hold what, year by year: what conditions on shares are answered from. */
export function SharesPanel({ view, year, actingAs }: SharesPanelProps) {
  const { unitId, shares, waiting, viewer } = view;
  return (
    <Panel id="shares" title="Tỷ lệ cá nhân" meta="là căn cứ của điều kiện về tỷ lệ, hạn mức">
      <ul className="stack">
        {shares.map((share) => (
          <li key={share.id}>
            Năm {share.year}
            {share.recipient && `, ${share.recipient}`}. {share.words} <Sent {...share} />
          </li>
        ))}
        {shares.length === 0 && (
          <li className="meta">
            Đơn vị chưa ghi tỷ lệ nào.
            {viewer.mayNote && " Vui lòng mở “Ghi tỷ lệ” để ghi số cá nhân đạt trên tổng số."}
          </li>
        )}
      </ul>
      {viewer.maySend && waiting && (
        <ActionForm action={sendSharesAction} actingAs={actingAs}>
          <input type="hidden" name="unitId" value={unitId} />
          <input type="hidden" name="seen" value={waiting} />
          <SubmitButton variant="second" icon="paperPlane">
            Gửi tỷ lệ
          </SubmitButton>
        </ActionForm>
      )}
      {viewer.mayNote && (
        <More title="Ghi tỷ lệ">
          <ShareForm view={view} year={year} actingAs={actingAs} />
        </More>
      )}
    </Panel>
  );
}

function Sent({ sentAt }: SharesView["shares"][number]) {
  if (sentAt) return <span className="meta">(gửi ngày {dayText(dayOf(sentAt))})</span>;
  return (
    <State icon="half" tone="act">
      Chờ lãnh đạo đơn vị gửi
    </State>
  );
}

function ShareForm({ view, year, actingAs }: SharesPanelProps) {
  return (
    <ActionForm action={noteShareAction} actingAs={actingAs}>
      <input type="hidden" name="unitId" value={view.unitId} />
      <Field name="code" label="Cá nhân thế nào">
        <Select prompt="Chọn danh hiệu, xếp loại" options={view.kinds} />
      </Field>
      <Field name="year" label="Năm" hint="Đăng ký đầu năm: số phấn đấu. Cuối năm ghi lại số đạt.">
        <TextInput inputMode="numeric" defaultValue={String(year)} />
      </Field>
      <Field name="part" label="Số cá nhân đạt">
        <TextInput inputMode="numeric" />
      </Field>
      <Field name="whole" label="Trên tổng số cá nhân">
        <TextInput inputMode="numeric" />
      </Field>
      <Field name="recipient" label="Bộ phận" hint="Để trống nếu là cả đơn vị." optional>
        <TextInput />
      </Field>
      <SubmitButton variant="second">Ghi tỷ lệ</SubmitButton>
    </ActionForm>
  );
}
