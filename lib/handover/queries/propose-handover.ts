import "server-only";
import { statusLabels } from "@/lib/covenant/labels";
import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { proposedLists } from "../rules";

/** What is on record of a year, as first words of a hand-over. Called for its writers only, who read all of it. */
export async function proposeHandover(clusterYearId: string) {
  const [events, covenants, votes, reports] = await Promise.all([
    db.clusterEvent.findMany({
      where: { clusterYearId, tentative: false },
      select: { title: true, startsAt: true },
      orderBy: { startsAt: "asc" },
    }),
    db.covenant.findMany({
      where: { clusterYearId },
      select: { title: true, status: true },
      orderBy: { id: "asc" },
    }),
    db.vote.findMany({
      where: { clusterYearId, status: { not: "draft" } },
      select: { title: true, status: true },
      orderBy: { id: "asc" },
    }),
    db.progressReport.findMany({
      where: { clusterYearId },
      select: { status: true, period: { select: { id: true, label: true } } },
      orderBy: { period: { dueAt: "asc" } },
    }),
  ]);
  const periods = [...Map.groupBy(reports, ({ period }) => period.id).values()];
  return proposedLists({
    events: events.map(({ title, startsAt }) => `${title}, ngày ${dayText(dayOf(startsAt))}`),
    covenants: covenants.map(({ title, status }) => ({
      title,
      state: statusLabels[status],
      isOpen: !["inForce", "closed", "terminatedByReorganisation"].includes(status),
    })),
    votes: votes.map(({ title, status }) => ({
      title,
      state: voteStates[status] ?? "",
      isOpen: status === "underway" || status === "announced",
    })),
    periods: periods.map((ofPeriod) => ({
      label: ofPeriod[0]?.period.label ?? "",
      expected: ofPeriod.length,
      confirmed: ofPeriod.filter(({ status }) => status === "verified" || status === "locked")
        .length,
    })),
  });
}

const voteStates: Partial<Record<string, string>> = {
  underway: "đang biểu quyết",
  announced: "đã công bố, chờ công nhận",
  confirmed: "đã được công nhận",
  void: "đã hủy kết quả",
};
