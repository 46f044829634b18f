import { Button } from "@/components/ui/button";
import { clusterName } from "@/lib/cluster/labels";
import { statusLabels } from "@/lib/covenant/labels";
import type { CovenantList } from "@/lib/covenant/queries/list-covenants";
import type { CovenantFilter } from "@/lib/covenant/schema";

type CovenantFiltersProps = { list: CovenantList; filter: CovenantFilter };

/** A plain GET form, so that every choice has an address of its own. */
export function CovenantFilters({ list: { years, clusters }, filter }: CovenantFiltersProps) {
  if (years.length < 2 && clusters.length < 2) return null;
  const choices = [
    {
      name: "year",
      label: "Năm",
      all: "Tất cả các năm",
      options: years.map((year) => [String(year), String(year)]),
    },
    {
      name: "cluster",
      label: "Cụm",
      all: "Tất cả các cụm",
      options: clusters.map(([id, cluster]) => [id, clusterName(cluster)]),
    },
    { name: "status", label: "Tình trạng", all: "Tất cả", options: Object.entries(statusLabels) },
  ] as const;
  return (
    <form className="filters" action="/covenants">
      {choices.map(({ name, label, all, options }) => (
        <div className="field" key={name}>
          <label htmlFor={name}>{label}</label>
          <select
            key={String(filter[name])}
            id={name}
            name={name}
            className="input"
            defaultValue={String(filter[name] ?? "")}
          >
            <option value="">{all}</option>
            {options.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </div>
      ))}
      <Button type="submit" variant="second">
        Xem
      </Button>
    </form>
  );
}
