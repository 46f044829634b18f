import { ActionForm } from "@/components/ui/action-form";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { draftCovenantAction } from "@/lib/covenant/actions";
import type { DraftableYear } from "@/lib/covenant/queries/draftable-years";

/** A year that has no covenant yet, for those who could start one. */
export function YearWithoutDraft({ year, actingAs }: { year: DraftableYear; actingAs: string }) {
  const { clusterYearId, lastYear } = year;
  const nothing = `Năm ${year.year} chưa có dự thảo Giao ước.`;
  return (
    <div className="panel">
      <Empty words={lastYear ? `${nothing} Có thể lập từ bản năm ${lastYear}.` : nothing}>
        {lastYear ? (
          <ActionForm action={draftCovenantAction} actingAs={actingAs}>
            <input type="hidden" name="clusterYearId" value={clusterYearId} />
            <input type="hidden" name="source" value="lastYear" />
            <input type="hidden" name="campaign" value="" />
            <SubmitButton>Lập dự thảo từ năm trước</SubmitButton>
          </ActionForm>
        ) : (
          <LinkButton href="/covenants/new">Lập dự thảo</LinkButton>
        )}
      </Empty>
    </div>
  );
}
