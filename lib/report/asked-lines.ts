import "server-only";
import { type Day, dayFromDb } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { lineStanding } from "@/lib/indicator/rules/catalogue";

/** What a line's standing asks of its indicator. */
export const standingParts = {
  ...{ fromOn: true, toOn: true },
  successor: { select: { name: true } },
} as const satisfies Prisma.IndicatorSelect;

type Dated = {
  name: string;
  fromOn: Date;
  toOn: Date | null;
  successor: { name: string } | null;
};
type Period = { fromOn: Date; toOn: Date; formId: string };

/** A form's lines for one of its periods: those asked for, and those whose indicator ended just before, with what follows them. */
export async function askedLines<Line extends { indicator: Dated }>(
  client: Pick<Prisma.TransactionClient, "reportingPeriod">,
  { fromOn, toOn, formId }: Period,
  lines: readonly Line[],
) {
  const days = { fromOn: dayFromDb(fromOn), toOn: dayFromDb(toOn) };
  const isDated = lines.some(({ indicator }) => indicator.toOn && indicator.toOn < fromOn);
  const before = isDated
    ? await client.reportingPeriod.findFirst({
        where: { formId, toOn: { lt: fromOn } },
        select: { fromOn: true },
        orderBy: { toOn: "desc" },
      })
    : null;
  const standingOf = ({ indicator }: Line) =>
    lineStanding(
      { fromOn: dayFromDb(indicator.fromOn), toOn: indicator.toOn && dayFromDb(indicator.toOn) },
      days,
      before && { fromOn: dayFromDb(before.fromOn) },
    );
  const ended = lines
    .filter((line) => standingOf(line) === "ended")
    .map((line) => ({
      line,
      name: line.indicator.name,
      toOn: dayFromDb(line.indicator.toOn ?? toOn) as Day,
      successorName: line.indicator.successor?.name ?? null,
    }));
  return { asked: lines.filter((line) => standingOf(line) === "asked"), ended };
}
