import type { Route } from "next";
import Link from "next/link";
import { Panel } from "@/components/ui/panel";
import type { OfficeFigures } from "@/lib/total/queries/office-figures";
import type { Place } from "@/lib/total/queries/office-scope";

type PlaceListProps = { scope: OfficeFigures["scope"]; pathOf: (place: Place) => Route };

/** What the totals are made of, each one press away: the offices below, or the clusters. */
export function PlaceList({ scope: { places, byOffice }, pathOf }: PlaceListProps) {
  return (
    <Panel
      title={byOffice ? "Số liệu từng tỉnh, thành phố" : "Số liệu từng cụm"}
      meta={`${places.length} ${byOffice ? "tỉnh, thành phố" : "cụm"}`}
      className="mt-4"
    >
      <ul className="places">
        {places.map((place) => (
          <li key={place.id}>
            <Link className="hit" href={pathOf(place)} prefetch={false}>
              {place.name}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
