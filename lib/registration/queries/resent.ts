import "server-only";
import type { AuditEvent } from "@/lib/audit/events";
import { lastEvents } from "@/lib/audit/queries";
import { db } from "@/lib/db/client";
import type { RegistrationStatus } from "@/lib/db/generated/enums";
import { undertakingText } from "../labels";
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

type Names = { indicators: ReadonlyMap<string, string>; honors: ReadonlyMap<string, string> };

async function namesIn(sent: readonly Sent[]): Promise<Names> {
  const indicatorIds = sent.flatMap(({ targets }) => Object.keys(targets));
  const honorIds = sent.flatMap(({ undertakings }) =>
    (undertakings ?? []).flatMap(({ honorId }) => honorId ?? []),
  );
  const named = { id: true, name: true } as const;
  const [indicators, honors] = await Promise.all([
    db.indicator.findMany({ where: { id: { in: indicatorIds } }, select: named }),
    db.honor.findMany({ where: { id: { in: honorIds } }, select: named }),
  ]);
  const byId = (rows: readonly { id: string; name: string }[]) =>
    new Map(rows.map(({ id, name }) => [id, name]));
  return { indicators: byId(indicators), honors: byId(honors) };
}

const partNames: Readonly<Record<string, string>> = {
  honor: "Danh hiệu, hình thức khen thưởng",
  model: "Mô hình",
  work: "Công trình, phần việc",
};

function said({ targets, undertakings = [] }: Sent, { indicators, honors }: Names): Said {
  const ofTargets = Object.entries(targets).map(
    ([id, text]) => [id, { name: indicators.get(id) ?? "", text }] as const,
  );
  const ofUndertakings = undertakings.map(({ id, part, honorId, ...row }) => {
    const text = undertakingText({
      ...row,
      honorName: honorId ? (honors.get(honorId) ?? "") : null,
    });
    return [id, { name: partNames[part] ?? "", text }] as const;
  });
  return new Map([...ofTargets, ...ofUndertakings]);
}
