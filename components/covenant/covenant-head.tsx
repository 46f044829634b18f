import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { PageHead } from "@/components/ui/page-head";
import { type CovenantStanding, showOfHandsText } from "@/lib/covenant/labels";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";
import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { CovenantBadge } from "./covenant-state";

type CovenantHeadProps = { covenant: CovenantView; standing: CovenantStanding };

/** Whose covenant it is, which conference adopted it, and how it stands. */
export function CovenantHead({ covenant, standing }: CovenantHeadProps) {
  const { title, text, adoption } = covenant;
  const adopted =
    adoption &&
    ` Hội nghị thông qua ngày ${dayText(dayOf(adoption.startsAt))}, tại ${adoption.place} (${showOfHandsText(adoption)}).`;
  return (
    <PageHead
      crumbs={
        <Crumbs>
          <Crumb href="/covenants">Giao ước thi đua</Crumb>
        </Crumbs>
      }
      title={title}
      meta={`${text.cluster}.${adopted ?? ""}`}
    >
      <CovenantBadge standing={standing} />
    </PageHead>
  );
}
