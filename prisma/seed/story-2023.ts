import { amendCovenantOf2023, closeCovenantOf2023, signCovenantOf2023 } from "./covenant-2023";
import type { Stage } from "./stage";
import { advance } from "./years";

/** A year of which the demo keeps the covenant alone: signed by all, amended by a phụ lục, closed with its results. */
export async function tell2023(stage: Stage, clusterYearId: string) {
  const { office } = stage;
  const of = { stage, clusterYearId };
  await advance(office, clusterYearId, [["registering", "2023-01-05"]]);
  const signed = await signCovenantOf2023(of);
  await advance(office, clusterYearId, [["running", "2023-03-01"]]);
  const textHash = await amendCovenantOf2023(of, signed);
  await advance(office, clusterYearId, [["reviewing", "2023-11-01"]]);
  await closeCovenantOf2023(signed, textHash);
  await advance(office, clusterYearId, [["closed", "2023-12-29"]]);
}
