import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { handOver } from "@/lib/handover/commands/hand-over";
import { receiveHandover } from "@/lib/handover/commands/receive-handover";
import { writeHandover } from "@/lib/handover/commands/write-handover";
import type { Stage } from "./stage";

/** At the end of 2022 its lead hands over to Sóc Sơn; what is on the lists is illustrative. */
export async function handOverTo2023({ people }: Stage, clusterYearId: string) {
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
  });
}
