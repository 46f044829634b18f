import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { fillFromAreasAction } from "@/lib/area-sheet/actions";
import { missingText } from "@/lib/area-sheet/labels";
import type { AreaSheetView } from "@/lib/area-sheet/queries/area-sheet";
import { totalText } from "@/lib/figure/labels";
import { measureText } from "@/lib/indicator/labels";
import { PlaceFields, type SheetPlace } from "./place-fields";

type SumPanelProps = {
  sheet: AreaSheetView | null;
  place: SheetPlace;
  actingAs: string;
  /** On the report's own page the sheet is a link away. */
  withLink?: boolean;
};

/** What the residential areas come to beside what the report says; a difference is shown, never corrected. */
export function SumPanel({ sheet, place, actingAs, withLink = false }: SumPanelProps) {
  if (!sheet || sheet.areas.length === 0 || sheet.columns.length === 0) return null;
  const empty = sheet.columns.filter(({ fills }) => fills).length;
  return (
    <Panel title="Theo bảng kê khu dân cư">
      <div className="stack">
        <ul className="stack">
          {sheet.columns.map((column) => (
            <li key={column.id}>
              <b>{column.name}</b> <span className="meta">({measureText(column)})</span>
              <p>
                Bảng kê:{" "}
                <span className="num">
                  {column.total ? totalText(column.type, column.total) : "chưa có"}
                </span>
                {" · "}Báo cáo: <span className="num">{column.reported || "chưa có"}</span>
                {column.differs && ", khác bảng kê"}
              </p>
              {column.left && <p className="meta">{column.left}</p>}
              {column.missing.length > 0 && (
                <p className="meta">
                  {column.missing.length}/{sheet.areas.length} khu dân cư{" "}
                  {missingText(column.missing)}
                </p>
              )}
            </li>
          ))}
        </ul>
        {withLink && (
          <LinkButton href={`/reports/${place.periodId}/${place.unitId}/areas`} variant="second">
            Mở bảng kê
          </LinkButton>
        )}
        {sheet.mayWrite && empty > 0 && (
          <ActionForm action={fillFromAreasAction} actingAs={actingAs}>
            <PlaceFields place={place} />
            <SubmitButton variant="second">{`Điền tổng vào ${empty} ô trống của báo cáo`}</SubmitButton>
          </ActionForm>
        )}
      </div>
    </Panel>
  );
}
