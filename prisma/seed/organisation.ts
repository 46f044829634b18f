import { setUpOffice } from "@/lib/account/commands/set-up-office";
import type { Actor } from "@/lib/auth/actor";
import { foundClusters } from "@/lib/cluster/commands/found-clusters";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { addHonors } from "@/lib/honor/commands/keep-catalogue";
import { standardHonors } from "@/lib/honor/queries/standard-honors";
import { addIndicators } from "@/lib/indicator/commands";
import { addRule } from "@/lib/indicator/commands/keep-rules";
import { standardCatalogue } from "@/lib/indicator/queries/standard-catalogue";
import { recordSuccession } from "@/lib/succession/commands/record-succession";
import { foundUnit } from "@/lib/unit/commands/found-unit";
import { engage, type Player, player, visitor } from "./cast";
import { cityPeople, demoPassword, postsOf } from "./people";
import { city, clusterOne, clusterThree, successorsOf } from "./units";

type UnitPeople = { chair: Player; vice: Player; officer: Player };

/** The centre with its first administrator, the city under it, and the city's own administrator. */
export async function setUpOffices(oneTimeCode: string) {
  await setUpOffice(visitor, {
    ...{
      oneTimeCode,
      unitKind: "central",
      unitName: "Trung ương",
      unitCode: "TW",
      unitFromOn: "1930-11-18",
    },
    ...{ fullName: "Nguyễn Hữu Chính", userName: "quantri.trunguong" },
    ...{ newPassword: demoPassword, newPasswordAgain: demoPassword },
  });
  // An office comes about as in earnest; what is printed, frozen and sealed in it from here on says that it is the demo's.
  env.MODE = "demo";
  const centre = await player("quantri.trunguong").as("systemAdmin");
  const parentId = centre.capacity.unitId ?? "";
  const cityId = await foundUnit(centre, { ...city, parentId, fromOn: "1954-10-10", toOn: null });
  const [first] = cityPeople;
  const administrator = await engage(centre, { ...first, place: { kind: "unit", id: cityId } });
  return { cityId, administrator };
}

/** The districts in their two clusters, each with its chair, vice chair and officer where the demo has them. */
export async function foundDistricts(administrator: Actor, cityId: string) {
  const idOf = new Map<string, string>();
  const peopleOf = new Map<string, UnitPeople>();
  for (const unit of [...clusterThree, ...clusterOne]) {
    const unitId = await foundUnit(administrator, {
      ...unit,
      parentId: cityId,
      fromOn: "2008-08-01",
      toOn: null,
    });
    idOf.set(unit.code, unitId);
    const players = [];
    for (const post of postsOf[unit.code] ?? []) {
      players.push(await engage(administrator, { ...post, place: { kind: "unit", id: unitId } }));
    }
    const [chair, vice, officer] = players;
    if (chair && vice && officer) peopleOf.set(unit.code, { chair, vice, officer });
  }
  return { idOf, peopleOf };
}

/** Both clusters by one decision, in the order of their units. */
export async function foundBothClusters(
  administrator: Actor,
  cityId: string,
  idOf: ReadonlyMap<string, string>,
) {
  const unitsOf = (units: readonly { code: string }[]) =>
    units.map(({ code }) => idOf.get(code) ?? "");
  const [one = "", three = ""] = await foundClusters(administrator, {
    ownerUnitId: cityId,
    kind: "cluster",
    level: "district",
    decision: "Quyết định chia cụm thi đua năm 2020 (số, ngày: minh họa)",
    fromOn: "2020-01-01",
    clusters: [
      { label: "số 1", unitIds: unitsOf(clusterOne) },
      { label: "số 3", unitIds: unitsOf(clusterThree) },
    ],
  });
  return { one, three };
}

/** The city's people, its catalogue of indicators, and what becomes of the five districts on 1/7/2025. */
export async function furnish(
  administrator: Actor,
  cityId: string,
  clusterId: string,
  idOf: ReadonlyMap<string, string>,
) {
  const engaged: Player[] = [];
  for (const person of cityPeople.slice(1)) {
    const isSupervisor = person.role === "supervisingLeader";
    const place = isSupervisor
      ? { kind: "cluster" as const, id: clusterId }
      : { kind: "unit" as const, id: cityId };
    engaged.push(await engage(administrator, { ...person, place }));
  }
  await addIndicators(administrator, {
    ownerUnitId: cityId,
    fromOn: "2020-01-01",
    indicators: standardCatalogue(),
  });
  await addRules(administrator);
  await addHonors(administrator, standardHonors());
  for (const [code, names] of Object.entries(successorsOf)) {
    await splitDistrict(administrator, {
      cityId,
      code,
      predecessorId: idOf.get(code) ?? "",
      names,
    });
  }
  const [leader, supervisor, specialist, viewer, boardHead, councilChair, councilVice] = engaged;
  return { leader, supervisor, specialist, viewer, boardHead, councilChair, councilVice };
}

type Split = { cityId: string; code: string; predecessorId: string; names: readonly string[] };

async function splitDistrict(administrator: Actor, { cityId, code, predecessorId, names }: Split) {
  const communes: string[] = [];
  for (const [index, name] of names.entries()) {
    const commune = {
      code: `${code}-${index + 1}`,
      kind: "commune" as const,
      name,
      fromOn: "2025-07-01" as const,
    };
    communes.push(await foundUnit(administrator, { ...commune, parentId: cityId, toOn: null }));
  }
  await recordSuccession(administrator, {
    kind: "split",
    effectiveOn: "2025-07-01",
    legalBasis:
      "Kết luận số 160-KL/TW ngày 31/5/2025; sắp xếp đơn vị hành chính, kết thúc cấp huyện",
    parts: communes.map((successorId) => ({ predecessorId, successorId, share: null })),
  });
}

/** The cluster year's id, by its year. */
export async function yearOf(clusterId: string, year: number) {
  const { id } = await db.clusterYear.findUniqueOrThrow({
    where: { clusterId_year: { clusterId, year } },
    select: { id: true },
  });
  return id;
}

/** Opinions are counted where there was a round table to give them. */
async function addRules(administrator: Actor) {
  const found = await db.indicator.findMany({ select: { id: true, code: true } });
  const idOf = new Map(found.map(({ id, code }) => [code, id]));
  await addRule(administrator, {
    ...{ leftId: idOf.get("toa_dam_y_kien") ?? "", comparison: "onlyWith" },
    ...{ rightId: idOf.get("toa_dam") ?? "", fromOn: "2020-01-01" },
  });
}
