import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { handOver } from "@/lib/handover/commands/hand-over";
import { receiveHandover } from "@/lib/handover/commands/receive-handover";
import { writeHandover } from "@/lib/handover/commands/write-handover";
import { openPaper } from "@/lib/paper-signing/commands/open-paper";
import { signPaper } from "@/lib/paper-signing/commands/sign-paper";
import { getPaperState } from "@/lib/paper-signing/queries/paper-state";
import { visitor } from "./cast";
import { demoPassword } from "./people";
import type { Stage } from "./stage";

/** At the end of 2022 its lead hands over to Sóc Sơn; what is on the lists is illustrative. */
export async function handOverTo2023({ office, people }: Stage, clusterYearId: string) {
  await at(instantOf("2022-12-20", "09:00"), async () => {
    const lead = await people("018").chair.as("clusterLead");
    const next = await people("016").chair.as("clusterLead");
    await writeHandover(lead, {
      ...{ clusterYearId, revision: 0 },
      files: "Hồ sơ Hội nghị tổng kết năm 2022\nBáo cáo tổng kết năm của 5 đơn vị",
      unfinished: "Kế hoạch kiểm tra chéo năm 2023",
      objects: "Cờ luân lưu “Cụm trưởng”, 01 chiếc",
    });
    await handOver(lead, { clusterYearId, revision: 1 });
    await receiveHandover(next, { clusterYearId, revision: 2 });
    const sides = [people("018").chair, people("016").chair].map((side) => side.as("unitLeader"));
    await signHandover(office, await Promise.all(sides), clusterYearId);
  });
}

/** Both sides sign the minutes in the app, each with their password. */
async function signHandover(office: Actor, sides: readonly Actor[], clusterYearId: string) {
  const ref = { paper: "handover", subjectId: clusterYearId } as const;
  const opening = (await getPaperState(office, ref))?.opening;
  if (!opening) throw new Error("a hand-over that was received has its minutes");
  const places = sides.map(({ capacity }, index) => ({
    ...{ label: opening.places[index]?.label ?? "", assignmentId: capacity.assignmentId },
  }));
  const signingId = await openPaper(office, { ...ref, wordsHash: opening.wordsHash, places });
  const { textHash } = await db.paperSigning.findUniqueOrThrow({ where: { id: signingId } });
  for (const [index, side] of sides.entries()) {
    const place = { signingId, textHash, position: index + 1 };
    await signPaper(side, { ...place, password: demoPassword }, visitor);
  }
}
