import type { Page } from "@playwright/test";
import { asOwner } from "./demo.ts";
import { openForm } from "./month.ts";
import { aCluster, anAccount } from "./own-cluster.ts";

const units = Array.from({ length: 10 }, (_, index) => `Mười ${index + 1}`);
/** A one-off form, whose figures stand in no total that would have to be kept beside them. */
const asked = { label: "đợt mười đơn vị", days: ["2024-02-01", "2024-02-02"] } as const;

/** A cluster as large as the baseline's, all of whose units have just sent what was asked of it; with its secretary. */
export async function tenSentReports(specialist: Page) {
  const cluster = await aCluster({
    ...{ number: 10, units, event: { kind: "yearEndReview", title: "Hội nghị mười đơn vị" } },
  });
  await openForm(specialist, {
    name: "Báo cáo của mười đơn vị",
    rhythm: "oneOff",
    ...asked,
    lines: [0, 3],
    cluster: "Cụm thi đua số 10",
  });
  await asOwner(
    `with sent as (
       insert into progress_reports (id, period_id, unit_id, cluster_year_id, status, submitted_at, timely_at)
       select gen_random_uuid(), p.id, m.unit_id, $2, 'submitted', '2024-02-28T09:00:00+07:00', '2024-02-28T09:00:00+07:00'
       from reporting_periods p, cluster_memberships m where p.label = $1 and m.cluster_id = $3
       returning id, unit_id, period_id)
     insert into indicator_values (id, report_id, unit_id, indicator_id, from_on, to_on, whole, typed, is_quick)
     select gen_random_uuid(), sent.id, sent.unit_id, l.indicator_id, p.from_on, p.to_on, 12, '12', true
     from sent join reporting_periods p on p.id = sent.period_id join report_form_lines l on l.form_id = p.form_id`,
    [asked.label, cluster.clusterYearId, cluster.clusterId],
  );
  const secretary = await anAccount({
    ...{ role: "clusterSecretary", unit: null, cluster: cluster.clusterId },
    ...{ owner: cluster.owner, post: "Thư ký" },
  });
  return { secretary, units, label: asked.label };
}
