import "server-only";
import type { AuditEvent } from "@/lib/audit/events";
import { lastEvents } from "@/lib/audit/queries";
import { db } from "@/lib/db/client";
import type { RegistrationStatus } from "@/lib/db/generated/enums";
import { targetWords, undertakingText } from "../labels";
import { resentLines, type Said } from "../rules/resent";

type Returned = { reason: string; lines: readonly { lineId: string; reason: string }[] };
type Sent = Extract<AuditEvent, { type: "registration.submitted" }>;

/**
 * For whoever checks a registration that came back: what changed between the last two sendings as they are on record, with the
 * reasons it was returned for. Null unless it waits and has been returned before.
 */
export async function findResent(
  registration: { id: string | null; status: RegistrationStatus },
  last: Returned | undefined,
) {
  if (!registration.id || registration.status !== "submitted" || !last) return null;
  const [now, before] = await lastEvents(db, {
    ...{ type: "registration.submitted" as const, subjectId: registration.id, most: 2 },
  });
  if (!now || !before) return null;
  const names = await namesIn([now, before]);
  const returned = new Map(last.lines.map(({ lineId, reason }) => [lineId, reason]));
  return {
    reason: last.reason,
    lines: resentLines(said(before, names), said(now, names), returned),
  };
}

type Names = Awaited<ReturnType<typeof namesIn>>;

async function namesIn(sent: readonly Sent[]) {
  const indicatorIds = sent.flatMap(({ targets }) => Object.keys(targets));
  const honorIds = sent.flatMap(({ undertakings }) =>
    (undertakings ?? []).flatMap(({ honorId }) => honorId ?? []),
  );
  const [indicators, honors] = await Promise.all([
    db.indicator.findMany({
      where: { id: { in: indicatorIds } },
      select: { id: true, name: true, type: true, unitOfMeasure: true },
    }),
    db.honor.findMany({ where: { id: { in: honorIds } }, select: { id: true, name: true } }),
  ]);
  return {
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    honors: new Map(honors.map(({ id, name }) => [id, name])),
  };
}

const partNames: Readonly<Record<string, string>> = {
  honor: "Danh hiệu, hình thức khen thưởng",
  model: "Mô hình",
  work: "Công trình, phần việc",
};

function said({ targets, undertakings = [] }: Sent, { indicators, honors }: Names): Said {
  const ofTargets = Object.entries(targets).flatMap(([id, typed]) => {
    const indicator = indicators.get(id);
    if (!indicator) return [];
    return [[id, { name: indicator.name, text: targetWords(indicator, typed) }] as const];
  });
  const ofUndertakings = undertakings.map(({ id, part, honorId, ...row }) => {
    const text = undertakingText({
      ...row,
      honorName: honorId ? (honors.get(honorId) ?? "") : null,
    });
    return [id, { name: partNames[part] ?? "", text }] as const;
  });
  return new Map([...ofTargets, ...ofUndertakings]);
}
