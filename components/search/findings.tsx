import { addressWith } from "@/lib/address";
import type { Findings } from "@/lib/search/queries";
import { type SearchInput, searchAddress } from "@/lib/search/schema";
import { FoundPanel } from "./found-panel";
import { ClusterHit, IndicatorHit, PersonHit, UnitHit } from "./hits";

/** What was found, kind by kind. On a page of one kind there is no "all of them" to lead to. */
export function FoundPanels({ found, asked }: { found: Findings; asked: SearchInput }) {
  const { q, of } = asked;
  const { units, clusters, people, indicators } = found;
  const panel = ({ hits, total }: { hits: readonly unknown[]; total: number }) => ({
    total,
    shown: of ? total : hits.length,
  });
  return (
    <div className="stack-l">
      <FoundPanel
        title="Đơn vị"
        {...panel(units)}
        allHref={searchAddress({ q, of: "units", page: 1 })}
      >
        {units.hits.map((unit) => (
          <UnitHit key={unit.id} unit={unit} />
        ))}
      </FoundPanel>
      <FoundPanel
        title="Cụm thi đua"
        {...panel(clusters)}
        allHref={addressWith("/clusters", { q })}
      >
        {clusters.hits.map((cluster) => (
          <ClusterHit key={cluster.id} cluster={cluster} />
        ))}
      </FoundPanel>
      <FoundPanel
        title="Cán bộ"
        {...panel(people)}
        allHref={searchAddress({ q, of: "people", page: 1 })}
      >
        {people.hits.map((person) => (
          <PersonHit key={person.id} person={person} />
        ))}
      </FoundPanel>
      <FoundPanel
        title="Chỉ tiêu"
        {...panel(indicators)}
        allHref={searchAddress({ q, of: "indicators", page: 1 })}
      >
        {indicators.hits.map((indicator) => (
          <IndicatorHit key={indicator.id} indicator={indicator} />
        ))}
      </FoundPanel>
    </div>
  );
}
