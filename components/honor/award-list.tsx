import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { More } from "@/components/ui/more";
import { SubmitButton } from "@/components/ui/submit-button";
import { TableRegion } from "@/components/ui/table-region";
import { dayText } from "@/lib/date-text";
import { revokeAwardAction } from "@/lib/honor/actions";
import type { AwardsView } from "@/lib/honor/queries/list-awards";

type AwardListProps = { awards: AwardsView["awards"]; actingAs: string };

/** What was given to whom and by which decision, the latest first; a revoked one stays and says so. */
export function AwardList({ awards, actingAs }: AwardListProps) {
  return (
    <TableRegion label="Thành tích khen thưởng">
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">Đơn vị, cá nhân</th>
            <th scope="col">Danh hiệu, hình thức</th>
            <th scope="col" className="num">
              Năm
            </th>
            <th scope="col">Quyết định</th>
          </tr>
        </thead>
        <tbody>
          {awards.map((award) => (
            <tr key={award.id}>
              <th scope="row">
                {award.recipient ? `${award.recipient}, ${award.unitName}` : award.unitName}
              </th>
              <td data-label="Danh hiệu, hình thức">
                {award.honorName}
                {award.thematic && <span className="meta"> (chuyên đề, đột xuất)</span>}
              </td>
              <td className="num" data-label="Năm">
                {award.year}
              </td>
              <td data-label="Quyết định">
                Số {award.decisionNumber}, ngày {dayText(award.decidedOn)}
                <Revocation award={award} actingAs={actingAs} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function Revocation({
  award: { id, revocation },
  actingAs,
}: {
  award: AwardsView["awards"][number];
  actingAs: string;
}) {
  if (revocation) {
    const { decisionNumber, revokedOn, reason } = revocation;
    return (
      <p className="meta">
        Đã thu hồi theo quyết định số {decisionNumber}, ngày {dayText(revokedOn)}: {reason}
      </p>
    );
  }
  return (
    <More title="Ghi nhận thu hồi">
      <ActionForm action={revokeAwardAction} actingAs={actingAs}>
        <input type="hidden" name="awardId" value={id} />
        <Field name="decisionNumber" label="Số quyết định thu hồi" />
        <Field name="revokedOn" label="Ngày quyết định thu hồi">
          <DateInput />
        </Field>
        <Field name="reason" label="Lý do" />
        <SubmitButton variant="grave">Ghi nhận thu hồi</SubmitButton>
      </ActionForm>
    </More>
  );
}
