import { ActionForm } from "@/components/ui/action-form";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { draftCovenantAction } from "@/lib/covenant/actions";
import type { DraftableYear } from "@/lib/covenant/queries/draftable-years";

/** A year that has no covenant yet, for those who could start one: at once, unless there are templates to choose from. */
export function YearWithoutDraft({ year, actingAs }: { year: DraftableYear; actingAs: string }) {
  const { clusterYearId, lastYear, templates } = year;
  const nothing = `Năm ${year.year} chưa có dự thảo Giao ước.`;
  return (
    <div className="panel">
      <Empty words={lastYear ? `${nothing} Có thể lập từ bản năm ${lastYear}.` : nothing}>
        {lastYear || templates.length === 0 ? (
          <ActionForm action={draftCovenantAction} actingAs={actingAs}>
            <input type="hidden" name="clusterYearId" value={clusterYearId} />
            <input type="hidden" name="source" value={lastYear ? "lastYear" : "blank"} />
            <input type="hidden" name="campaign" value="" />
            <SubmitButton>{lastYear ? "Lập dự thảo từ năm trước" : "Lập dự thảo"}</SubmitButton>
          </ActionForm>
        ) : (
          <LinkButton href="/covenants/new">Lập dự thảo</LinkButton>
        )}
      </Empty>
    </div>
  );
}
