import { randomUUID } from "node:crypto";
import { noteActivity } from "@/lib/activity/commands/note-activity";
import { noteActivityInput } from "@/lib/activity/schema";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Player } from "./cast";

const noted = [
  [
    "20/01/2024",
    "Trao 150 suất quà Tết tặng hộ nghèo",
    "Thị trấn Đông Anh",
    "qua_chinh_sach",
    "150",
  ],
  ["28/01/2024", "Khởi công nhà Đại đoàn kết cho hộ nghèo", "Xã Liên Hà", "nha_ddk_xay_moi", "1"],
  [
    "02/02/2024",
    "Hội nghị tuyên truyền mừng Đảng, mừng Xuân",
    "Xã Vân Nội",
    "tuyen_truyen_hoi_nghi",
    "",
  ],
  ["05/02/2024", "Tiếp công dân đầu tháng", "Trụ sở cơ quan", "tiep_cong_dan", "3"],
] as const;

/** What an officer noted before the month's form opened: beside what was typed later, and where nothing was. */
export async function noteActivities(officer: Player) {
  const indicators = await db.indicator.findMany({ select: { id: true, code: true } });
  const idOf = new Map(indicators.map(({ id, code }) => [code, id]));
  await at(instantOf("2024-02-21", "09:00"), async () => {
    const actor = await officer.as("unitReporter");
    for (const [happenedOn, content, place, code, amount] of noted) {
      const lines = { "indicator-1": idOf.get(code) ?? "", "amount-1": amount };
      const note = { noteKey: randomUUID(), happenedOn, content, place, ...lines };
      await noteActivity(actor, noteActivityInput.parse(note));
    }
  });
}
