import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { Note } from "@/components/ui/note";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { terminateCovenantAction } from "@/lib/covenant/actions";
import { endedPartText } from "@/lib/covenant/labels/closing";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";
import { momentInDocument } from "@/lib/date-text";

/** At the head of a covenant that its cluster's end has ended, or whose part this person's unit inherits. */
export function ReorganisationNotes({ covenant }: { covenant: CovenantView }) {
  const { termination, endedParts } = covenant;
  const inherited = endedParts.filter(({ isOurs }) => isOurs);
  return (
    <>
      {termination && (
        <Note tone="warn" icon="barredRing" title="Giao ước kết thúc do sắp xếp đơn vị hành chính.">
          <p>
            Đồng chí {termination.personName} ghi nhận lúc{" "}
            {momentInDocument(termination.terminatedAt)}. Lý do: {termination.reason} Chỉ tiêu chung
            của Giao ước thôi áp dụng cho các đơn vị; nội dung, chữ ký và lịch sử được giữ nguyên để
            xem.
          </p>
        </Note>
      )}
      {inherited.map((part) => (
        <Note key={part.unitId} icon="sheet" title={`Đơn vị kế tục ${part.name}.`}>
          <p>
            {endedPartText(part)} Nội dung, chỉ tiêu chung dưới đây là phần việc được kế tục trong
            năm; muốn tham gia tiếp, đơn vị cùng ký phụ lục do cụm lập.
          </p>
        </Note>
      ))}
    </>
  );
}

type TerminateProps = { covenant: CovenantView; actingAs: string; title: string };

/** For the upper level, once the cluster has ended: the covenant ends with it. */
export function TerminateCovenant({ covenant, actingAs, title }: TerminateProps) {
  if (!covenant.viewer.mayTerminate) return null;
  return (
    <div className="no-print">
      <Confirm
        act="Kết thúc do sắp xếp đơn vị"
        icon="barredRing"
        variant="grave"
        question={`Ghi nhận ${covenant.title} kết thúc do sắp xếp đơn vị hành chính, với tư cách ${title}?`}
      >
        <ActionForm action={terminateCovenantAction} actingAs={actingAs}>
          <input type="hidden" name="covenantId" value={covenant.id} />
          <Field name="reason" label="Lý do" hint="Ghi văn bản sắp xếp. Các đơn vị đọc được.">
            <TextArea rows={3} />
          </Field>
          <p>
            Chỉ tiêu chung của Giao ước thôi áp dụng cho các đơn vị. Giao ước, chữ ký và lịch sử vẫn
            được giữ để xem. Việc này không đổi lại được.
          </p>
          <div className="actions">
            <SubmitButton variant="grave">Ghi nhận kết thúc</SubmitButton>
            <DismissButton />
          </div>
        </ActionForm>
      </Confirm>
    </div>
  );
}
