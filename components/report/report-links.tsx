import { LinkButton } from "@/components/ui/link-button";

type ReportLinksProps = { place: { periodId: string; unitId: string }; mayType: boolean };

/** What else a report has: its words, its paper, its sentences, and the way through Excel. */
export function ReportLinks({ place: { periodId, unitId }, mayType }: ReportLinksProps) {
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
    </div>
  );
}
