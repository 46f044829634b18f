import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { handOver } from "@/lib/handover/commands/hand-over";
import { writeHandover } from "@/lib/handover/commands/write-handover";
import { aClusterOfFive, aPerson, chairOf, morning } from "../covenant/a-cluster-of-five";

export const lists = {
  files: "Hồ sơ ký kết\nSổ khen thưởng",
  unfinished: "",
  objects: "Cờ luân lưu",
};

/** Two years of one cluster with a lead each, the old lead's secretary, and the chair of another member. */
export async function twoLeads() {
  const cluster = await aClusterOfFive();
  const { cityId, clusterId, unitIds, lastYearId, clusterYearId: nextYearId } = cluster;
  const [from = "", to = ""] = unitIds;
  const fromOn = new Date("2023-01-10T00:00:00Z");
  for (const [clusterYearId, unitId] of [
    [lastYearId, from],
    [nextYearId, to],
  ] as const)
    await db.leadershipTerm.create({
      data: {
        ...{ clusterYearId, unitId, role: "lead", way: "acclamation", fromOn },
        document: "Hội nghị",
      },
    });
  const leading = (unitId: string, clusterYearId: string) =>
    aPerson(cityId, "unitLeader", { unitId, clusterId, clusterYearId }, { as: "clusterLead" });
  const led = { unitId: from, clusterId, clusterYearId: lastYearId };
  return {
    clusterYearId: lastYearId,
    oldLead: await leading(from, lastYearId),
    newLead: await leading(to, nextYearId),
    secretary: await aPerson(cityId, "unitReporter", led, { as: "clusterSecretary" }),
    member: chairOf(cluster, 3),
  };
}

export type TwoLeads = Awaited<ReturnType<typeof twoLeads>>;

/** The secretary has written it, the old lead handed it over: revision 2. */
export async function given({ clusterYearId, secretary, oldLead }: TwoLeads) {
  await at(morning, () => writeHandover(secretary, { clusterYearId, revision: 0, ...lists }));
  await at(morning, () => handOver(oldLead, { clusterYearId, revision: 1 }));
}
