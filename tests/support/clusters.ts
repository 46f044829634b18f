import { changePhase } from "@/lib/cluster/commands/change-phase";
import { beginTerm } from "@/lib/cluster/commands/change-terms";
import { foundClusters } from "@/lib/cluster/commands/found-clusters";
import { openYear } from "@/lib/cluster/commands/open-year";
import type { BeginTermInput } from "@/lib/cluster/schema";
import { Phase } from "@/lib/db/generated/enums";
import { scene } from "./scene";
import type { aCity } from "./units";
import { aDistrict } from "./units";

type Office = Awaited<ReturnType<typeof aCity>>;

const decision = "Quyết định số 15/QĐ-MTTQ-BTT ngày 12/01/2020";
let labels = 0;

/** A cluster of units in the order given, founded by the city in 2020. */
export async function aClusterOf({ administrator, cityId }: Office, unitIds: readonly string[]) {
  const [clusterId = ""] = await foundClusters(administrator, {
    ownerUnitId: cityId,
    kind: "cluster",
    level: "district",
    decision,
    fromOn: "2020-01-01",
    clusters: [{ label: `số ${++labels}`, unitIds: [...unitIds] }],
  });
  return clusterId;
}

/** A cluster of three districts: Sóc Sơn, Mê Linh, Đông Anh, in this order. */
export const aClusterOfThree = scene("a cluster of three", makeClusterOfThree);

async function makeClusterOfThree(office: Office) {
  const socSon = await aDistrict(office, "Sóc Sơn");
  const meLinh = await aDistrict(office, "Mê Linh");
  const dongAnh = await aDistrict(office, "Đông Anh");
  const clusterId = await aClusterOf(office, [socSon, meLinh, dongAnh]);
  return { clusterId, socSon, meLinh, dongAnh };
}

/** A year of it, being prepared. */
export function aYear({ administrator }: Office, clusterId: string, year = 2024) {
  return openYear(administrator, { clusterId, year });
}

/** Takes a year that is being prepared through every phase to its end. */
export function closeYear(office: Office, clusterYearId: string) {
  return takeYear(office, clusterYearId, "closed");
}

/** Takes a year that is being prepared on to a phase. */
export async function takeYear({ administrator }: Office, clusterYearId: string, until: Phase) {
  const phases = Object.values(Phase);
  for (const [step, to] of phases.slice(1, phases.indexOf(until) + 1).entries()) {
    const from = phases[step] ?? "preparing";
    await changePhase(administrator, { clusterYearId, from, to, reason: null });
  }
}

/** Makes a unit lead of a year from the November before on, unless told otherwise. */
export function aTerm(
  { administrator }: Office,
  term: Pick<BeginTermInput, "clusterYearId" | "unitId"> & Partial<BeginTermInput>,
) {
  return beginTerm(administrator, {
    role: "lead",
    way: "acclamation",
    document: "Hội nghị ngày 08/11/2023",
    fromOn: "2023-11-08",
    toOn: null,
    ...term,
  });
}
