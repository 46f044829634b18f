import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { getConferenceMinutes } from "@/lib/election/queries/get-papers";
import { recordAttendance } from "@/lib/event/commands/record-attendance";
import { recordConclusion } from "@/lib/event/commands/record-conclusion";
import { getEvent } from "@/lib/event/queries";
import { recordAttendanceInput } from "@/lib/event/schema";
import { recorded } from "@/tests/support/audit";
import { asOwner } from "@/tests/support/own-database";
import { chairOf } from "../covenant/a-cluster-of-five";
import { aConference, freeze, morning, prepare } from "../election/a-conference";

const concluded = {
  speakerName: "Phạm Anh Tuấn",
  speakerPost: "Phó Chủ tịch",
  words: "Các đơn vị tập trung vào 7 nội dung của Giao ước.",
};

test("what the upper level's leader concluded stands at the event and in its minutes, the latest alone", async () => {
  const { secretary, eventId } = await aConference();
  await at(morning, () => recordConclusion(secretary, { eventId, ...concluded, words: "Nháp" }));
  await at(morning, () => recordConclusion(secretary, { eventId, ...concluded }));
  expect((await getEvent(secretary, eventId))?.conclusion).toEqual(concluded);
  const minutes = JSON.stringify(await getConferenceMinutes(secretary, eventId));
  expect(minutes).toContain("Đồng chí Phạm Anh Tuấn, Phó Chủ tịch kết luận:");
  expect(minutes).toContain(concluded.words);
  expect(minutes).not.toContain("Nháp");
  expect((await recorded()).slice(-2)).toEqual(["event.concluded", "event.concluded"]);
  await expect(asOwner("delete from event_conclusions")).rejects.toThrow("stands");
});

test("written down by who runs the event, from its day on", async () => {
  const conference = await aConference();
  const { eventId, secretary } = conference;
  const input = { eventId, ...concluded };
  await expect(at(morning, () => recordConclusion(chairOf(conference, 1), input))).rejects.toThrow(
    "notAllowed",
  );
  const early = new Date(morning.getTime() - 48 * 3_600_000);
  await expect(at(early, () => recordConclusion(secretary, input))).rejects.toThrow(
    "event.notYetHeld",
  );
  expect(await db.eventConclusion.count()).toBe(0);
});

test("another officer of the unit comes with a dated paper, which stands on the roll", async () => {
  const conference = await aConference();
  const { eventId, secretary, unitIds } = conference;
  const form = (authorisation: string) => ({
    ...{ eventId, present: unitIds, unitIds },
    names: unitIds.map(() => "Lê Văn Hùng"),
    posts: unitIds.map(() => "Phó Chủ tịch"),
    authorisations: [authorisation],
  });
  expect(recordAttendanceInput.safeParse(form("Giấy giới thiệu số 12")).success).toBe(false);
  const dated = "Giấy giới thiệu số 12, ngày 27/02/2024";
  const input = recordAttendanceInput.parse(form(dated));
  await at(morning, () => recordAttendance(secretary, input));
  await freeze(conference, await prepare(conference));
  const seats = await db.rollSeat.findMany({ orderBy: { position: "asc" } });
  expect(seats.map(({ authorisation }) => authorisation)).toEqual([dated, "", "", "", ""]);
  expect(JSON.stringify(await getConferenceMinutes(secretary, eventId))).toContain(
    `, theo ${dated}`,
  );
});
