import { Panel } from "@/components/ui/panel";
import { clusterName } from "@/lib/cluster/labels";
import type { ClusterOfficeView } from "@/lib/cluster/queries/cluster-office";
import { dayText } from "@/lib/date-text";
import { placeName } from "@/lib/unit/labels";
import { AddMemberForm } from "./add-member-form";
import { EndClusterForm } from "./end-cluster-form";
import { EndMembershipForm } from "./end-membership-form";
import { EndSupervisionForm } from "./end-supervision-form";
import { OpenYearForm } from "./open-year-form";
import { OrderUnitsForm } from "./order-units-form";
import { SupervisorForm } from "./supervisor-form";

type ClusterOfficePanelsProps = { office: ClusterOfficeView; actingAs: string };

/** Everything the owner's office does to one cluster; one that has ended is only read. */
export function ClusterOfficePanels({ office, actingAs }: ClusterOfficePanelsProps) {
  const { cluster, proposedYear, units } = office;
  const { id: clusterId, comingMembers, members, toOn, years } = cluster;
  if (toOn) return <p>Cụm đã kết thúc ngày {dayText(toOn)}; chỉ còn để xem.</p>;
  const shared = { clusterId, actingAs };
  const places = [...members, ...comingMembers];
  return (
    <>
      <Panel title="Mở năm thi đua">
        <OpenYearForm {...shared} lastYear={years[0]?.year ?? null} proposed={proposedYear} />
      </Panel>
      <Supervision office={office} actingAs={actingAs} />
      <Panel title="Đưa đơn vị vào cụm">
        <AddMemberForm {...shared} units={units} />
      </Panel>
      <Panel title="Đơn vị thôi ở cụm">
        <EndMembershipForm
          actingAs={actingAs}
          places={places.map(({ membershipId, unit }) => ({
            value: membershipId,
            label: placeName(unit),
          }))}
        />
      </Panel>
      <Panel title="Thứ tự đơn vị">
        <OrderUnitsForm
          {...shared}
          units={places.map(({ unitId, unit }) => ({ value: unitId, label: placeName(unit) }))}
        />
      </Panel>
      <Panel title="Kết thúc cụm">
        <EndClusterForm {...shared} name={clusterName(cluster)} />
      </Panel>
    </>
  );
}

function Supervision({ office: { cluster, people }, actingAs }: ClusterOfficePanelsProps) {
  const running = cluster.people.filter(({ role }) => role === "supervisingLeader");
  return (
    <Panel title="Lãnh đạo phụ trách cụm">
      <div className="stack-l">
        <SupervisorForm clusterId={cluster.id} people={people} actingAs={actingAs} />
        {running.length > 0 && (
          <EndSupervisionForm
            actingAs={actingAs}
            assignments={running.map(({ id, person, fromOn }) => ({
              value: id,
              label: `Đồng chí ${person.fullName}, từ ngày ${dayText(fromOn)}`,
            }))}
          />
        )}
      </div>
    </Panel>
  );
}
