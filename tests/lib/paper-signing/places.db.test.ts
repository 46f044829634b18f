import { expect, test } from "vitest";
import { givePassword } from "@/lib/account/commands/set-password";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { announceResult } from "@/lib/election/commands/announce-result";
import { cancelVote } from "@/lib/election/commands/cancel-vote";
import { recordConclusion } from "@/lib/event/commands/record-conclusion";
import { getPaperState } from "@/lib/paper-signing/queries/paper-state";
import { refusals } from "@/lib/refusal";
import { password } from "@/tests/support/accounts";
import { recorded } from "@/tests/support/audit";
import { aPerson } from "../covenant/a-cluster-of-five";
import { aCount, morning, open, sign } from "./an-open-paper";

const noon = new Date(morning.getTime() + 3 * 3_600_000);

/** The second of the five leads this year. */
function leading({ unitIds, clusterYearId }: Awaited<ReturnType<typeof aCount>>) {
  const [, unitId = ""] = unitIds;
  const of = { clusterYearId, unitId, role: "lead", way: "acclamation" } as const;
  return db.leadershipTerm.create({
    data: { ...of, document: "Hội nghị", fromOn: new Date("2024-01-01") },
  });
}

test("the notice is signed by who leads the unit that leads the year, also standing in, and by nobody else", async () => {
  const scene = await aCount();
  const { secretary, head, presider, voteId, unitIds } = scene;
  await leading(scene);
  await at(morning, () => announceResult(secretary, { voteId }));
  const ref = { paper: "resultNotice", subjectId: voteId } as const;
  const before = await recorded();
  for (const other of [secretary, head])
    await expect(open(secretary, ref, [other])).rejects.toMatchObject({
      ...{ code: "paperSigning.notLead", facts: { place: "CỤM TRƯỞNG" } },
    });
  expect(await db.paperSigning.count()).toBe(0);
  expect(await recorded()).toEqual(before);
  const [, leadId = ""] = unitIds;
  const standIn = await aPerson(leadId, "unitLeader", { unitId: leadId });
  await db.assignment.update({
    where: { id: standIn.capacity.assignmentId },
    data: { post: "Phó Chủ tịch", standsInForId: presider.capacity.assignmentId },
  });
  const id = await open(secretary, ref, [standIn]);
  const { canonicalText } = await db.paperSigning.findUniqueOrThrow({ where: { id } });
  expect(canonicalText).toContain("CỤM TRƯỞNG\n  Nguyễn Văn An\n");
});

test("who presides signs once they are on record; a pen may sign before", async () => {
  const { secretary, head, member, presider, ref } = await aCount({ presiders: [] });
  await expect(open(secretary, ref, [head, member, presider])).rejects.toMatchObject({
    ...{ code: "paperSigning.noPresider", facts: { place: "CHỦ TRÌ HỘI NGHỊ" } },
  });
  await open(secretary, ref, [head, member, null]);
});

test("one person signs one place; minutes that have not begun, or leave room for the pen, are not opened", async () => {
  const named = [{ name: "Vũ Thị Thư", post: "" }];
  const scene = await aCount({ presiders: named, endsAt: noon });
  const { secretary, eventId, cityId, clusterId, presiding } = scene;
  await leading(scene);
  await db.person.update({
    where: { id: secretary.personId },
    data: { fullName: "Vũ Thị Thư" },
  });
  await transaction((tx) => givePassword(tx, { personId: secretary.personId, password }));
  const ref = { paper: "conferenceMinutes", subjectId: eventId } as const;
  const places = (labels: readonly string[]) =>
    open(
      secretary,
      ref,
      labels.map(() => secretary),
    );
  await expect(places(["", ""])).rejects.toThrow("paperSigning.textChanged");
  const state = () => at(morning, () => getPaperState(secretary, ref));
  expect(await state()).toMatchObject({
    ...{ opening: null, unready: refusals["paperSigning.blanks"] },
  });

  await at(morning, () =>
    recordConclusion(secretary, {
      ...{ eventId, speakerName: "Lê Văn Minh", speakerPost: "Phó Chủ tịch", words: "Đồng ý." },
    }),
  );
  expect((await state())?.opening?.places.map(({ label }) => label)).toEqual([
    ...["THƯ KÝ", "CHỦ TRÌ Vũ Thị Thư"],
  ]);
  await expect(open(secretary, ref, [secretary, secretary])).rejects.toMatchObject({
    ...{ code: "paperSigning.samePerson", facts: { name: "Vũ Thị Thư" } },
  });
  await expect(open(secretary, ref, [presiding, null])).rejects.toThrow(
    "paperSigning.notSecretary",
  );
  const { attendances } = await db.clusterEvent.findUniqueOrThrow({
    where: { id: eventId },
    include: { attendances: true },
  });
  await db.eventAttendance.deleteMany({ where: { eventId } });
  expect((await state())?.unready).toBe(refusals["paperSigning.noPresence"]);
  await db.eventAttendance.createMany({ data: attendances });
  await db.clusterEvent.update({ where: { id: eventId }, data: { startsAt: noon } });
  expect((await state())?.unready).toBe(refusals["paperSigning.notBegun"]);
  await db.clusterEvent.update({ where: { id: eventId }, data: { startsAt: morning } });
  expect(await db.paperSigning.count()).toBe(0);

  const chair = await aPerson(cityId, "supervisingLeader", { unitId: cityId, clusterId });
  await db.person.update({ where: { id: chair.personId }, data: { fullName: "Vũ Thị Thư" } });
  const signingId = await open(secretary, ref, [secretary, chair]);
  const { textHash } = await db.paperSigning.findUniqueOrThrow({ where: { id: signingId } });
  await sign(secretary, { signingId, position: 1, textHash });
  expect(await db.paperCompletion.count()).toBe(0);
});

test("what is kept of a paper and shown has no character that its hash does not bind", async () => {
  const { secretary, head, ref, eventId } = await aCount();
  await db.clusterEvent.update({
    where: { id: eventId },
    data: { place: "phòng \u202e001\u202c, \u2066tầng\u2069 2\u200f" },
  });
  const id = await open(secretary, ref, [head, null, null]);
  const { description, canonicalText } = await db.paperSigning.findUniqueOrThrow({ where: { id } });
  for (const kept of [JSON.stringify(description), canonicalText]) {
    expect(kept).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
    expect(kept).toContain("phòng 001, tầng 2");
  }
});

test("a notice taken back after it was opened is signed and sealed by nobody", async () => {
  const scene = await aCount();
  const { secretary, presider, upper, voteId } = scene;
  await leading(scene);
  await at(morning, () => announceResult(secretary, { voteId }));
  const ref = { paper: "resultNotice", subjectId: voteId } as const;
  const signingId = await open(secretary, ref, [presider]);
  const { textHash } = await db.paperSigning.findUniqueOrThrow({ where: { id: signingId } });
  await at(morning, () => cancelVote(upper, { voteId, document: "QĐ 1", reason: "Sai" }));
  await expect(sign(presider, { signingId, position: 1, textHash })).rejects.toThrow(
    "paperSigning.outdated",
  );
  expect(await db.paperSignature.count()).toBe(0);
});
