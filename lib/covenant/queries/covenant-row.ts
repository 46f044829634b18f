import { now } from "@/lib/clock";
import type { LoadedClusterYear } from "@/lib/cluster/queries/cluster-year-scope";
import { dayOf } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { fileFacts, fileView } from "@/lib/file/queries/file-facts";
import { endedPartsOf, endingPart } from "./ended-parts";

const annexParts = {
  ...{ id: true, annexNumber: true, title: true, status: true, inForceAt: true },
  version: { select: { textHash: true, canonicalText: true } },
} as const satisfies Prisma.CovenantSelect;

/** What policies and rules ask of a covenant; commands read it under the row's lock, queries as it stands. */
const parts = {
  id: true,
  clusterYearId: true,
  kind: true,
  campaign: true,
  amendsId: true,
  annexNumber: true,
  annexes: { select: annexParts, orderBy: { annexNumber: "asc" } },
  amends: {
    select: {
      ...{ id: true, title: true, version: { select: { textHash: true, canonicalText: true } } },
      annexes: { select: annexParts, orderBy: { annexNumber: "asc" } },
      parties: {
        select: { unitId: true, name: true, asWitness: true, unit: { select: endingPart } },
      },
    },
  },
  title: true,
  preamble: true,
  status: true,
  revision: true,
  inForceAt: true,
  presentUnits: true,
  agreedUnits: true,
  disagreedUnits: true,
  issue: {
    select: {
      ...{ number: true, issuedOn: true, signerName: true, signerPost: true },
      ...{ textHash: true, words: true, leadUnitId: true },
    },
  },
  closing: {
    select: {
      ...{ personName: true, closedAt: true },
      results: { select: { number: true, outcome: true, words: true }, orderBy: { number: "asc" } },
    },
  },
  adoptedAt: { select: { title: true, place: true, startsAt: true } },
  contents: {
    select: { id: true, chapter: true, change: true, title: true, text: true },
    orderBy: { position: "asc" },
  },
  parties: {
    select: { unitId: true, name: true, asWitness: true, unit: { select: endingPart } },
    orderBy: { position: "asc" },
  },
  termination: { select: { reason: true, personName: true, terminatedAt: true } },
  witnesses: {
    select: { name: true, post: true },
    orderBy: { position: "asc" },
  },
  version: {
    select: {
      id: true,
      number: true,
      textHash: true,
      canonicalText: true,
      frozenAt: true,
      signatures: {
        select: {
          unitId: true,
          signerName: true,
          signerPost: true,
          way: true,
          authority: true,
          inPlace: true,
          signedAt: true,
          hostName: true,
          scanId: true,
          delegation: { select: { document: true, file: { select: fileFacts } } },
          external: {
            select: {
              ...{ subject: true, issuer: true, serial: true, claimedAt: true, root: true },
              file: { select: fileFacts },
            },
          },
        },
      },
      scans: {
        select: {
          id: true,
          personId: true,
          personName: true,
          addedAt: true,
          file: { select: fileView },
          units: {
            select: {
              ...{ unitId: true, signerName: true, signerPost: true },
              ...{ authority: true, delegationId: true },
            },
          },
          decision: {
            select: { confirmed: true, reason: true, personName: true, decidedAt: true },
          },
        },
        orderBy: { addedAt: "asc" },
      },
      releases: { select: { unitId: true, reason: true, releasedAt: true } },
      reviews: {
        select: {
          id: true,
          unitId: true,
          askerName: true,
          askerPost: true,
          reason: true,
          askedAt: true,
          answer: { select: { words: true, answeredAt: true } },
        },
        orderBy: { askedAt: "asc" },
      },
    },
  },
  _count: { select: { versions: true, publishedDrafts: true, targets: true } },
} as const satisfies Prisma.CovenantSelect;

export function findCovenant(client: Prisma.TransactionClient, id: string) {
  return client.covenant.findUnique({ where: { id }, select: parts });
}

/** Several of them, the yearly ones before those for campaigns. */
export function findCovenants(
  client: Prisma.TransactionClient,
  where: Pick<Prisma.CovenantWhereInput, "clusterYearId" | "status" | "kind">,
) {
  return client.covenant.findMany({
    where,
    select: parts,
    orderBy: [{ campaign: { sort: "asc", nulls: "first" } }, { createdAt: "asc" }],
  });
}

export type CovenantRow = NonNullable<Awaited<ReturnType<typeof findCovenant>>>;

/** A row beside the cluster year it hangs on, in the shape that rules and policies take. */
export function inClusterYear(row: CovenantRow, clusterYear: LoadedClusterYear) {
  const { _count, version, parties, ...covenant } = row;
  return {
    ...covenant,
    clusterYear,
    parties: parties.map(({ unit: _, ...party }) => party),
    endedParts: endedPartsOf(parties, { year: clusterYear.year, today: dayOf(now()) }),
    version,
    textHash: version?.textHash ?? null,
    signatures: version?.signatures ?? [],
    releases: version?.releases ?? [],
    reviews: version?.reviews ?? [],
    scans: version?.scans ?? [],
    changedTargets: row.amendsId === null ? 0 : _count.targets,
    timesOpened: _count.versions,
    wasOpened: _count.versions > 0,
    timesPublished: _count.publishedDrafts,
    wasPublished: _count.publishedDrafts > 0,
  };
}

export type LoadedCovenant = ReturnType<typeof inClusterYear>;
