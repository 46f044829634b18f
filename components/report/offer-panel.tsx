import { ActionForm } from "@/components/ui/action-form";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { proposedText, totalText } from "@/lib/figure/labels";
import { measureText } from "@/lib/indicator/labels";
import { fillFromFormsAction } from "@/lib/report/actions";
import type { ReportView } from "@/lib/report/queries/report";

type OfferPanelProps = {
  lines: ReportView["lines"];
  place: { periodId: string; unitId: string };
  actingAs: string;
};

const notTyped = "Có kỳ ghi “trên”, có kỳ ghi “gần”: vui lòng tự ghi số";

/** What forms of the other kind say of the same days, where nothing is typed yet: taken all at once, never by itself. */
export function OfferPanel({ lines, place, actingAs }: OfferPanelProps) {
  const offered = lines.flatMap(({ indicator, typed, facts }) => {
    const { offer } = facts;
    if (typed !== "" || !offer) return [];
    return [{ indicator, offer, fills: proposedText(indicator.type, offer, facts) !== null }];
  });
  const fillable = offered.filter(({ fills }) => fills).length;
  if (offered.length === 0) return null;
  return (
    <Panel
      title="Số đã có ở biểu khác"
      meta="Đề xuất làm số ban đầu; chỉ vào báo cáo khi chọn lấy."
    >
      <ul className="stack">
        {offered.map(({ indicator, offer, fills }) => (
          <li key={indicator.id}>
            <b>{indicator.name}</b> <span className="meta">({measureText(indicator)})</span>
            <p>
              <span className="num">{totalText(indicator.type, offer)}</span>, theo {offer.label}
              {!fills && `. ${notTyped}`}
            </p>
          </li>
        ))}
      </ul>
      {fillable > 0 && (
        <ActionForm action={fillFromFormsAction} actingAs={actingAs}>
          <input type="hidden" name="periodId" value={place.periodId} />
          <input type="hidden" name="unitId" value={place.unitId} />
          <SubmitButton variant="second">{`Điền ${fillable} số đã có vào ô trống`}</SubmitButton>
        </ActionForm>
      )}
    </Panel>
  );
}
