import "server-only";
import { db } from "@/lib/db/client";
import type { PaperRef } from "@/lib/signed-copy/queries/find-paper";

/** Where a paper is made: the page one comes from, with its name. */
export async function pageOf({ paper, subjectId }: PaperRef) {
  if (paper === "conferenceMinutes")
    return { at: `/events/${subjectId}`, atName: "Hội nghị" } as const;
  if (paper === "handover") {
    const { clusterId, year } = await db.clusterYear.findUniqueOrThrow({
      where: { id: subjectId },
      select: { clusterId: true, year: true },
    });
    return {
      at: `/clusters/${clusterId}/${year}/handover`,
      atName: "Bàn giao Cụm trưởng",
    } as const;
  }
  if (paper === "registration") {
    const { clusterYearId, unitId } = await db.registration.findUniqueOrThrow({
      where: { id: subjectId },
      select: { clusterYearId: true, unitId: true },
    });
    return { at: `/registrations/${clusterYearId}/${unitId}`, atName: "Bản đăng ký" } as const;
  }
  const voteId = paper === "resultNotice" ? subjectId : await voteOf(subjectId);
  return { at: `/votes/${voteId}`, atName: "Biểu quyết, bỏ phiếu" } as const;
}

async function voteOf(roundId: string) {
  const round = await db.voteRound.findUniqueOrThrow({
    where: { id: roundId },
    select: { voteId: true },
  });
  return round.voteId;
}
