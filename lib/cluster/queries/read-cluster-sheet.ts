import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { db } from "@/lib/db/client";
import { authorize } from "@/lib/refusal";
import { overlaps, type Span, spanFromDb } from "@/lib/spans";
import type { CellError, Row } from "@/lib/spreadsheet/cell";
import { checkTable } from "@/lib/spreadsheet/rules";
import { placeName } from "@/lib/unit/labels";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { unitFinder } from "@/lib/unit/queries/units-within";
import { clusterName } from "../labels";
import { canKeepClusters } from "../policy";
import type { FoundClustersInput } from "../schema";
import { type ClusterOfRows, clusterSheetRow, clustersOfRows } from "../sheet";

type Decision = Pick<FoundClustersInput, "kind" | "fromOn">;

/**
 * The clusters of a decision's annex, with the units found by what is written for them, as they are called on the
 * decision's day; or every cell that is wrong.
 */
export async function readClusterSheet(actor: Actor, rows: Row[], decision: Decision) {
  const ownerUnitId = officeOf(actor);
  const paths = await pathsOf(db, [ownerUnitId]);
  authorize(canKeepClusters(actor, { ownerPath: paths.get(ownerUnitId) ?? [] }));
  const checked = checkTable(clusterSheetRow, rows);
  if (checked.errors) return { wrongCells: checked.errors };
  const { clusters, errors } = clustersOfRows(checked.rows);
  const found = await findUnits(clusters, { ownerUnitId, ...decision });
  const wrongCells = [...errors, ...found.errors];
  return wrongCells.length > 0 ? { wrongCells } : { ownerUnitId, clusters: found.clusters };
}

type Found = { label: string; units: { id: string; name: string }[] };

async function findUnits(
  clusters: readonly ClusterOfRows[],
  { ownerUnitId, kind, fromOn }: Decision & { ownerUnitId: string },
) {
  const find = await unitFinder(db, ownerUnitId, fromOn);
  const taken = await placesOverlapping(kind, { fromOn, toOn: null });
  const errors: CellError[] = [];
  const seen = new Set<string>();
  const found = clusters.map(({ label, rows }): Found => {
    const units = rows.flatMap((row) => {
      const unit = find(row.values.unit);
      const wrong =
        typeof unit === "string"
          ? unfound[unit]
          : seen.has(unit.id)
            ? "Đơn vị này có hai lần trong bảng. Vui lòng bỏ bớt một dòng."
            : taken.get(unit.id);
      if (wrong) errors.push(row.errorAt("unit", wrong));
      if (typeof unit === "string") return [];
      seen.add(unit.id);
      return [{ id: unit.id, name: placeName(unit) }];
    });
    return { label, units };
  });
  return { clusters: found, errors };
}

const unfound = {
  none: "Không tìm thấy đơn vị này vào ngày hiệu lực. Vui lòng kiểm tra lại tên hoặc mã đơn vị.",
  several: "Có nhiều đơn vị cùng tên. Vui lòng ghi cả loại đơn vị (xã, phường …) hoặc mã đơn vị.",
};

/** Units that are in a cluster of the kind on one of these days, with the sentence that says so. */
async function placesOverlapping(kind: Decision["kind"], days: Span) {
  const places = await db.clusterMembership.findMany({
    where: { clusterKind: kind },
    select: {
      ...{ unitId: true, fromOn: true, toOn: true },
      cluster: { select: { kind: true, label: true } },
    },
  });
  return new Map(
    places
      .filter((place) => overlaps(spanFromDb(place), days))
      .map(({ unitId, cluster }) => [
        unitId,
        `Đơn vị này đang ở ${clusterName(cluster)}. Vui lòng kết thúc việc tham gia cụm đó trước.`,
      ]),
  );
}
