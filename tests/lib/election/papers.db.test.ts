import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { PaperDescription } from "@/lib/document/description";
import { announceResult } from "@/lib/election/commands/announce-result";
import { confirmCount } from "@/lib/election/commands/confirm-count";
import { typeCount } from "@/lib/election/commands/type-count";
import {
  getBallotPaper,
  getConferenceMinutes,
  getCountMinutes,
  getResultNotice,
} from "@/lib/election/queries/get-papers";
import { aPerson, chairOf } from "../covenant/a-cluster-of-five";
import {
  aConference,
  conclude,
  count,
  form,
  freeze,
  morning,
  paper,
  prepare,
} from "./a-conference";

const words = (description: PaperDescription | null) =>
  description?.blocks
    .map((block) =>
      "text" in block ? block.text : block.rows.map((row) => row.join(" | ")).join("\n"),
    )
    .join("\n") ?? "";

test("a round on paper has its ballot before the count, and its minutes after", async () => {
  const conference = await aConference({ present: 4 });
  const { secretary, unitIds } = conference;
  const voteId = await prepare(conference, { ...paper, picked: unitIds.slice(0, 2) });
  const roundId = await freeze(conference, voteId, "paper");
  const key = { voteId, roundNumber: 1 };
  const ballot = await getBallotPaper(secretary, key);
  expect(ballot).toMatchObject({ type: "PHIẾU BẦU", subject: ["Chọn Cụm trưởng năm 2025"] });
  expect(words(ballot)).toContain("Đánh dấu X vào ô “Chọn” của đúng 1 đơn vị.");
  expect(words(ballot)).toContain("không ghi tên đơn vị");
  expect(await getCountMinutes(secretary, key)).toBeNull();
  expect(await getResultNotice(secretary, voteId)).toBeNull();

  await count(conference, roundId, {
    ...{ invalid: 1, agreed: [3, 0] },
    witnesses: "Lê Văn Hùng, Ủy viên Thường trực\nVũ Thị Thư",
  });
  const minutes = await getCountMinutes(secretary, key);
  expect(words(minutes).split("\n")).toEqual(
    expect.arrayContaining([
      "1. Đồng chí Trần Thị Bình, Tổ trưởng.",
      "Người chứng kiến: Lê Văn Hùng, Ủy viên Thường trực; Vũ Thị Thư.",
      "- Số phiếu phát ra: 4 phiếu.",
      "- Số phiếu hợp lệ: 3 phiếu.",
      "- Số phiếu không hợp lệ: 1 phiếu.",
      "1 | Ủy ban MTTQ Việt Nam huyện Mê Linh | 3 | 60% | đủ số phiếu quy định",
    ]),
  );
  expect(minutes?.signatures.map(({ authority }) => authority.join())).toEqual([
    "TỔ TRƯỞNG TỔ KIỂM PHIẾU",
    "CHỦ TRÌ HỘI NGHỊ",
  ]);
});

test("the notice and the minutes of the conference say what was announced and concluded", async () => {
  const conference = await aConference();
  const { secretary, eventId } = conference;
  const voteId = await prepare(conference);
  await count(conference, await freeze(conference, voteId), { agreed: [5] });
  expect(await getCountMinutes(secretary, { voteId, roundNumber: 1 })).toBeNull();
  expect(await getBallotPaper(secretary, { voteId, roundNumber: 1 })).toBeNull();
  await at(morning, () => announceResult(secretary, { voteId }));
  await conclude(conference, voteId, "Hội nghị tổng kết");
  const notice = await getResultNotice(secretary, voteId);
  expect(words(notice)).toContain("5/5 đơn vị thành viên, đạt tỷ lệ 100%");
  expect(words(notice)).toContain("Kết quả được công nhận tại: Hội nghị tổng kết.");
  const minutes = words(await getConferenceMinutes(secretary, eventId));
  expect(minutes).toContain("Đơn vị thành viên có mặt 5/5:");
  expect(minutes).toContain("Chọn Cụm trưởng năm 2025 (suy tôn):");
  expect(minutes).toContain("Kết quả: Ủy ban MTTQ Việt Nam huyện Sóc Sơn.");
});

test("a plan by show of hands: who agrees, who does not and who thinks otherwise add up to those present", async () => {
  const conference = await aConference();
  const { secretary, eventId } = conference;
  const plan = { subject: "proposal", way: "showOfHands", title: "Kế hoạch năm 2024", forYear: "" };
  const voteId = await prepare(conference, { ...plan, picked: [] });
  const roundId = await freeze(conference, voteId);
  const sheet = (agreed: number, disagreed: number) => ({
    ...{ roundId, channel: "hands" as const, issued: 5, returned: 5, witnesses: "" },
    questions: [{ questionId: asked.questionId, valid: 5, invalid: 0, blank: 0 }],
    candidates: [{ candidateId: asked.id, agreed, disagreed }],
  });
  const asked = await db.voteCandidate.findFirstOrThrow({ where: { question: { voteId } } });
  await expect(at(morning, () => typeCount(secretary, sheet(4, 2)))).rejects.toThrow(
    "vote.moreVotesThanValid",
  );
  const sheetId = await at(morning, () => typeCount(secretary, sheet(3, 1)));
  await at(morning, () => confirmCount(chairOf(conference, 1), { sheetId }));
  await at(morning, () => announceResult(secretary, { voteId }));
  const said = "Kế hoạch năm 2024: đồng ý 3, không đồng ý 1, ý kiến khác 1 (có mặt 5 đơn vị).";
  expect(words(await getConferenceMinutes(secretary, eventId))).toContain(said);
  expect(words(await getResultNotice(secretary, voteId))).toContain(said);
});

test("minutes and notice leave room for the clerk's number by the office's pattern of the day, a plain blank before", async () => {
  const conference = await aConference();
  const { secretary, cityId, eventId, unitIds } = conference;
  const voteId = await prepare(conference, { ...paper, picked: unitIds.slice(0, 2) });
  await count(conference, await freeze(conference, voteId, "paper"), { agreed: [4, 1] });
  await at(morning, () => announceResult(secretary, { voteId }));
  const numbers = async () => [
    (await getCountMinutes(secretary, { voteId, roundNumber: 1 }))?.number,
    (await getConferenceMinutes(secretary, eventId))?.number,
    (await getResultNotice(secretary, voteId))?.number,
  ];
  const set = (value: string, day: string) => {
    const fromOn = new Date(`${day}T00:00:00Z`);
    return db.setting.create({
      data: { ownerUnitId: cityId, key: "clusterNumbers", value, fromOn },
    });
  };
  await set("{loại}.{số}", "2024-03-01");
  expect(await numbers()).toEqual(["blank", "blank", "blank"]);
  await set("{số}/{loại}-CTĐ", "2024-01-01");
  expect(await numbers()).toEqual([
    { text: "………/BB-CTĐ" },
    { text: "………/BB-CTĐ" },
    { text: "………/TB-CTĐ" },
  ]);
});

test("papers are for those who see the vote", async () => {
  const conference = await aConference();
  const voteId = await prepare(conference);
  const stranger = await aPerson(conference.cityId, "viewer", { unitId: conference.cityId });
  expect(await getResultNotice(stranger, voteId)).toBeNull();
  expect(await getConferenceMinutes(stranger, conference.eventId)).toBeNull();
  const unknown = { voteId: crypto.randomUUID(), roundNumber: 1 };
  expect(await getCountMinutes(conference.secretary, unknown)).toBeNull();
  expect(await db.vote.count()).toBe(1);
  expect(form(conference).subject).toBe("lead");
});
