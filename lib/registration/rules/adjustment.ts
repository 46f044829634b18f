import type { IndicatorType, Phase, RegistrationStatus } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";
import { targetWords, undertakingText } from "../labels";
import type { LineChange, TypedUndertaking } from "../schema";
import { hasMissedWindow } from "./path";

/** What a registration holds, as far as a change of it asks. */
export type Registered = {
  targets: readonly {
    indicatorId: string;
    typed: string;
    assignedTyped: string;
    assignedByUnitId: string | null;
  }[];
  undertakings: readonly (TypedUndertaking & { id: string; honorName: string | null })[];
};

/** What it is to become: cells by indicator, and all rows; cells not named and rows left out altogether stay. */
export type Wanted = {
  cells: Readonly<Record<string, string>>;
  undertakings?: readonly TypedUndertaking[];
};

type Indicator = { name: string; type: IndicatorType; unitOfMeasure: string };
type Names = {
  /** By their ids. */
  indicators: ReadonlyMap<string, Indicator>;
  honors: ReadonlyMap<string, string>;
  newId: () => string;
};

/** One line that is to change: what it is called, what stands there, what is to stand there (empty for nothing). */
export type ChangedLine = {
  lineId: string;
  part: "target" | TypedUndertaking["part"];
  name: string;
  before: string;
  after: string;
  change: LineChange;
};

const partNames: Record<TypedUndertaking["part"], string> = {
  honor: "Danh hiệu, hình thức khen thưởng",
  model: "Mô hình",
  work: "Công trình, phần việc",
};

/** Line by line what differs between what is registered and what is wanted; the same sum in another unit does not. */
export function changedLines(registered: Registered, wanted: Wanted, names: Names): ChangedLine[] {
  const targets = Object.entries(wanted.cells).flatMap(([lineId, typed]): ChangedLine[] => {
    const indicator = names.indicators.get(lineId);
    if (!indicator) return [];
    const now = registered.targets.find(({ indicatorId }) => indicatorId === lineId);
    const after = targetWords(indicator, typed);
    if (after === targetWords(indicator, now?.typed ?? "")) return [];
    const { name } = indicator;
    const before = now ? withAssigned(indicator, now) : "";
    return [{ lineId, part: "target", name, before, after, change: { kind: "target", typed } }];
  });
  if (!wanted.undertakings) return targets;
  const known = new Map(registered.undertakings.map((row) => [row.id, row]));
  const stays = new Set(wanted.undertakings.map(({ id }) => id));
  const written = wanted.undertakings.flatMap(({ id, ...row }): ChangedLine[] => {
    const was = id ? known.get(id) : undefined;
    const before = was ? undertakingText(was) : "";
    const honorName = (row.honorId && names.honors.get(row.honorId)) ?? null;
    const after = undertakingText({ ...row, honorName });
    if (before === after) return [];
    const { part, ...words } = row;
    const change = { kind: "undertaking" as const, ...words };
    return [
      { lineId: was?.id ?? names.newId(), part, name: partNames[part], before, after, change },
    ];
  });
  const withdrawn = registered.undertakings
    .filter(({ id }) => !stays.has(id))
    .map((row): ChangedLine => {
      const change = { kind: "withdrawn" as const };
      const before = undertakingText(row);
      return {
        ...{ lineId: row.id, part: row.part, name: partNames[row.part] },
        before,
        after: "",
        change,
      };
    });
  return [...targets, ...written, ...withdrawn];
}

function withAssigned(
  indicator: Indicator,
  { typed, assignedTyped }: Pick<Registered["targets"][number], "typed" | "assignedTyped">,
) {
  const registered = targetWords(indicator, typed);
  if (!assignedTyped) return registered;
  const assigned = `chỉ tiêu giao ${targetWords(indicator, assignedTyped)}`;
  return registered ? `${registered} (${assigned})` : assigned;
}

/**
 * Who decides: the committee that assigned a target that is to change, the highest where there are several; nobody's target
 * is the owner's of the cluster. `ownerPath`: the owner first, the root last.
 */
export function deciderOf(
  lines: readonly Pick<ChangedLine, "lineId">[],
  { targets }: Pick<Registered, "targets">,
  ownerPath: readonly string[],
) {
  const assigners = lines.map(({ lineId }) =>
    ownerPath.indexOf(
      targets.find(({ indicatorId }) => indicatorId === lineId)?.assignedByUnitId ?? "",
    ),
  );
  return ownerPath[Math.max(0, ...assigners)] ?? null;
}

/** Where nothing was sent in time, all that is wanted differs from nothing; what was assigned stands beside it all the same. */
export function withoutDraft({ targets }: Registered): Registered {
  return { targets: targets.map((target) => ({ ...target, typed: "" })), undertakings: [] };
}

/**
 * A change is asked for once it is confirmed, and only where something differs; a whole registration, with at least one target, once the window
 * for it is over. One request at a time, while the year is not closed.
 */
export function askingRefusal(
  registration: { status: RegistrationStatus; phase: Phase },
  { isWaiting, lines }: { isWaiting: boolean; lines: readonly Pick<ChangedLine, "part">[] },
): RefusalCode | null {
  if (registration.phase === "closed") return "registration.yearClosed";
  const isLate = hasMissedWindow(registration);
  if (registration.status !== "verified" && !isLate) return "adjustment.notVerified";
  if (isWaiting) return "adjustment.waiting";
  if (isLate && !lines.some(({ part }) => part === "target")) return "registration.empty";
  return lines.length === 0 ? "adjustment.nothingChanged" : null;
}

/** Decided once; a late registration is not granted over one that was sent after all, the window having been opened again. */
export function decidingRefusal(
  asked: { decidedAt: Date | null; isLate: boolean },
  { status }: { status: RegistrationStatus },
  { granted }: { granted: boolean },
): RefusalCode | null {
  if (asked.decidedAt) return "adjustment.notWaiting";
  const isSent = status === "submitted" || status === "verified";
  return granted && asked.isLate && isSent ? "adjustment.sentMeanwhile" : null;
}

/** Advised once and before the decision; decided once. */
export function adviceRefusal(asked: {
  decidedAt: Date | null;
  opinionAt: Date | null;
}): RefusalCode | null {
  if (asked.decidedAt) return "adjustment.notWaiting";
  return asked.opinionAt ? "adjustment.advised" : null;
}
