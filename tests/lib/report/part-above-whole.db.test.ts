import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { submitReport } from "@/lib/report/commands/send-report";
import { anOpenPeriod, fullSheet, inTime } from "@/tests/support/reports";

test("more dealt with than came in is asked about, and kept as it is with the word why", async () => {
  const stage = await anOpenPeriod();
  const { head } = stage.peopleOf(stage.dongAnh);
  const [ratio = ""] = Object.keys(stage.cells({ hoa_tang: "" }));
  const cells = stage.cells({ ...fullSheet, hoa_tang: "846/702" });
  const submit = (words: Record<string, string>) => {
    const place = { periodId: stage.periodId, unitId: stage.dongAnh };
    return at(inTime, () =>
      submitReport(head, { ...place, cells: words, revision: 0, intent: "submit" }),
    );
  };
  await expect(submit(cells)).rejects.toMatchObject({
    code: "report.doubtful",
    fields: { [`note-${ratio}`]: expect.stringContaining("(846) lớn hơn") },
  });
  await submit({ ...cells, [`note-${ratio}`]: "Còn của tháng trước" });
  expect(await db.indicatorValue.findFirst({ where: { indicatorId: ratio } })).toMatchObject({
    ...{ numerator: 846n, denominator: 702n, note: "Còn của tháng trước" },
  });
});
