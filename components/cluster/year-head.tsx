import type { Route } from "next";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { PhaseLine } from "@/components/ui/phase-line";
import { Tab, Tabs } from "@/components/ui/tabs";
import { clusterName, phaseLabels } from "@/lib/cluster/labels";
import type { YearHeadView } from "@/lib/cluster/queries/year-head";
import { Phase } from "@/lib/db/generated/enums";
import { committeeName } from "@/lib/unit/labels";

type YearTab = "figures" | "sending" | "covenants" | "events" | "leadership";

type TabLine = {
  tab: YearTab;
  words: string;
  path: (at: { clusterId: string; year: number }) => string;
};

const tabs: readonly TabLine[] = [
  {
    tab: "figures",
    words: "Số liệu năm",
    path: ({ clusterId, year }) => `/clusters/${clusterId}/${year}`,
  },
  {
    tab: "sending",
    words: "Tình hình gửi",
    path: ({ clusterId, year }) => `/clusters/${clusterId}/${year}/sending`,
  },
  {
    tab: "covenants",
    words: "Giao ước thi đua",
    path: ({ clusterId, year }) => `/covenants?cluster=${clusterId}&year=${year}`,
  },
  {
    tab: "events",
    words: "Hội nghị",
    path: ({ clusterId, year }) => `/clusters/${clusterId}/${year}/events`,
  },
  {
    tab: "leadership",
    words: "Cụm trưởng, Cụm phó",
    path: ({ clusterId, year }) => `/clusters/${clusterId}/${year}/leadership`,
  },
];

/** The head of every page of a cluster year: which cluster and year, how far the year is, and the way to its other pages. */
export function YearHead({
  head,
  current,
  children,
}: {
  head: YearHeadView;
  /** A page that is no tab of its own stands beside them. */
  current: YearTab | "phase";
  children?: ReactNode;
}) {
  const { clusterId, year, cluster, owner, members, phase } = head;
  const phases = Object.values(Phase);
  return (
    <>
      <PageHead
        title={`${clusterName(cluster)}, năm ${year}`}
        meta={`${owner ? `${committeeName(owner)}. ` : ""}${members.length} đơn vị thành viên.`}
      >
        <div className="actions">
          <YearChoice head={head} />
          {head.viewerMayChangePhase && current !== "phase" && (
            <LinkButton href={`/clusters/${clusterId}/${year}/phase`} variant="second">
              Chuyển giai đoạn
            </LinkButton>
          )}
          {children}
        </div>
      </PageHead>
      <PhaseLine
        label="Giai đoạn của năm thi đua"
        phases={phases.map((each) => phaseLabels[each])}
        current={phases.indexOf(phase)}
      />
      <Tabs label="Các trang của năm thi đua">
        {tabs.map(({ tab, path, words }) => (
          <Tab key={tab} href={path({ clusterId, year }) as Route} current={tab === current}>
            {words}
          </Tab>
        ))}
      </Tabs>
    </>
  );
}

/** A plain GET form, so that another year has an address of its own. */
function YearChoice({ head: { clusterId, years, year } }: { head: YearHeadView }) {
  if (years.length < 2) return null;
  return (
    <form className="year" action={`/clusters/${clusterId}/year`}>
      <label htmlFor="year">Năm</label>
      <select key={year} id="year" name="year" className="input" defaultValue={year}>
        {years.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
      <Button type="submit" variant="second">
        Xem
      </Button>
    </form>
  );
}
