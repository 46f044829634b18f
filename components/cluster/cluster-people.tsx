import { Fragment } from "react";
import { roleLabels } from "@/lib/auth/labels";
import type { ClusterView } from "@/lib/cluster/queries/get-cluster";
import { dayText } from "@/lib/date-text";
import { PhoneLink } from "./phone-link";

/** The people assigned to a cluster itself: who supervises it, who helps its secretariat. */
export function ClusterPeople({ people }: { people: ClusterView["people"] }) {
  return (
    <dl className="facts">
      {people.map(({ id, role, post, person, fromOn, toOn, standsInFor }) => (
        <Fragment key={id}>
          <dt>{roleLabels[role]}</dt>
          <dd>
            Đồng chí {person.fullName}, {post}
            {standsInFor && ` (thay đồng chí ${standsInFor.person.fullName})`}
            <p className="meta">
              Từ ngày {dayText(fromOn)}
              {toOn && ` đến hết ngày ${dayText(toOn)}`}
            </p>
            {person.phone && <PhoneLink phone={person.phone} />}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
