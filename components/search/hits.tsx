import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { PhoneLink } from "@/components/cluster/phone-link";
import { Icon } from "@/components/ui/icon";
import { capacityTitle } from "@/lib/auth/labels";
import { clusterName } from "@/lib/cluster/labels";
import { dayText } from "@/lib/date-text";
import type { Findings } from "@/lib/search/queries";
import { placeName } from "@/lib/unit/labels";

type HitOf<Kind extends keyof Findings> = Findings[Kind]["hits"][number];

export function UnitHit({ unit }: { unit: HitOf<"units"> }) {
  const { id, parentKind, parentName, otherNames, beginsOn, endedOn } = unit;
  const about = [
    parentKind && parentName && placeName({ kind: parentKind, name: parentName }),
    otherNames.length > 0 && `tên khác: ${otherNames.join(", ")}`,
    beginsOn && `hoạt động từ ngày ${dayText(beginsOn)}`,
    endedOn && `kết thúc hoạt động ngày ${dayText(endedOn)}`,
  ];
  return (
    <Hit href={`/units/${id}`} meta={sentenceOf(about)}>
      {placeName(unit)}
    </Hit>
  );
}

export function ClusterHit({ cluster }: { cluster: HitOf<"clusters"> }) {
  const { id, owner, members, toOn } = cluster;
  const about = [
    placeName(owner),
    `${members} đơn vị`,
    toOn && `kết thúc hoạt động ngày ${dayText(toOn)}`,
  ];
  return (
    <Hit href={`/clusters/${id}`} meta={sentenceOf(about)}>
      {clusterName(cluster)}
    </Hit>
  );
}

export function PersonHit({ person }: { person: HitOf<"people"> }) {
  const { id, fullName, phone, charges, viewerMayOpen } = person;
  const titles = charges.map(({ role, post, unit, cluster }) =>
    capacityTitle(role, post, { unit, cluster, year: null }),
  );
  return (
    <li>
      <div>
        <Words meta={sentenceOf(titles)}>
          {viewerMayOpen ? (
            <Link href={`/admin/people/${id}`} prefetch={false}>
              {fullName}
            </Link>
          ) : (
            fullName
          )}
        </Words>
        {phone && <PhoneLink phone={phone} />}
      </div>
    </li>
  );
}

/** Leads to its figure in the newest year in which it was reported. */
export function IndicatorHit({ indicator }: { indicator: HitOf<"indicators"> }) {
  const { id, name, groupName, unitOfMeasure, clusterId, year } = indicator;
  const about = [groupName, unitOfMeasure, year ? `số liệu năm ${year}` : "chưa có số liệu"];
  return (
    <Hit href={clusterId && `/figures?indicatorId=${id}`} meta={sentenceOf(about)}>
      {name}
    </Hit>
  );
}

type WordsProps = { meta: string; children: ReactNode };

function Hit({ href, ...words }: WordsProps & { href: string | null }) {
  if (!href)
    return (
      <li>
        <div>
          <Words {...words} />
        </div>
      </li>
    );
  return (
    <li>
      <Link href={href as Route} prefetch={false}>
        <Words {...words} />
        <Icon name="chevronRight" small />
      </Link>
    </li>
  );
}

function Words({ meta, children }: WordsProps) {
  return (
    <span>
      {children}
      <span className="meta">{meta}</span>
    </span>
  );
}

function sentenceOf(parts: readonly (string | false | null)[]) {
  return parts.filter(Boolean).join(" · ");
}
