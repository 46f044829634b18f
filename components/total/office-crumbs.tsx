import type { Route } from "next";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { whoseText } from "@/lib/total/labels";
import type { OfficeFigures } from "@/lib/total/queries/office-figures";

type OfficeCrumbsProps = {
  scope: OfficeFigures["scope"];
  /** What leads back to the same view. */
  query: string;
  /** Of a page below the office's figures. */
  below?: boolean;
};

/** The way back up: the overview, all clusters together, the office chosen of them. */
export function OfficeCrumbs({ scope: { office, unit, year }, query, below }: OfficeCrumbsProps) {
  return (
    <Crumbs>
      <Crumb href={`/overview?year=${year}`}>Tổng quan</Crumb>
      {office && (
        <Crumb href={`/overview/figures?year=${year}` as Route}>
          {whoseText({ cluster: null, unit })}
        </Crumb>
      )}
      {below && (
        <Crumb href={`/overview/figures?${query}` as Route}>
          {whoseText({ cluster: null, unit: office ?? unit })}, năm {year}
        </Crumb>
      )}
    </Crumbs>
  );
}
