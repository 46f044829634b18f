import { LinkButton } from "@/components/ui/link-button";

type ReportLinksProps = {
  place: { periodId: string; unitId: string };
  mayType: boolean;
  mayEnterForUnit: boolean;
  hasAreas: boolean;
};

/** What else a report has: its words, the sheet of its residential areas, the way through Excel, entering for the unit. */
export function ReportLinks({ place, mayType, mayEnterForUnit, hasAreas }: ReportLinksProps) {
  const { periodId, unitId } = place;
  const at = `/reports/${periodId}/${unitId}` as const;
  return (
    <div className="actions">
      <LinkButton href={`${at}/narrative`} variant="second" icon="pen">
        Phần lời
      </LinkButton>
      {mayType && (
        <LinkButton href={`${at}/import`} variant="second" icon="sheet">
          Nhập từ Excel
        </LinkButton>
      )}
      {hasAreas && (
        <LinkButton href={`${at}/areas`} variant="second" icon="table">
          Bảng kê khu dân cư
        </LinkButton>
      )}
      {mayEnterForUnit && (
        <LinkButton href={`${at}/on-behalf`} variant="second">
          Nhập thay đơn vị
        </LinkButton>
      )}
    </div>
  );
}
