import { expect, test } from "vitest";
import { prepareSlip, unblind } from "@/lib/ballot/own-slip";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { issueBallots } from "@/lib/election/commands/issue-ballots";
import { takeRoundStep } from "@/lib/election/commands/take-round-step";
import { getTurnout } from "@/lib/election/queries/turnout";
import { asOwner } from "@/tests/support/own-database";
import { aConference, morning } from "./a-conference";
import { aRound, cast, everyoneHolds, receive, slipsOf, step } from "./a-secret-ballot";

test("the same message gets the same signature, also once voting runs; another message gets none", async () => {
  const conference = await aConference();
  const { roundId } = await aRound(conference);
  const [chair, colleague] = [conference.chairs[1], conference.reporter];
  if (!chair) throw new Error("five chairs");
  await step(conference, roundId, "openIssuing");
  const [slip] = await slipsOf(roundId);
  if (!slip) throw new Error("a slip");
  const asked = await prepareSlip(slip);
  const input = { roundId, slips: [{ slipId: slip.id, blinded: asked.blinded }] };
  const [first] = await at(morning, () => issueBallots(chair, input));
  const twice = await Promise.all([issueBallots(chair, input), issueBallots(chair, input)]);
  expect(twice).toEqual([[first], [first]]);
  // Another officer of the same unit acts for the same seat.
  await expect(receive(colleague, roundId)).rejects.toMatchObject({
    code: "ballot.alreadyIssued",
    facts: { name: chair.name },
  });
  for (const other of conference.chairs) if (other !== chair) await receive(other, roundId);
  await step(conference, roundId, "startVoting");
  expect(await issueBallots(chair, input)).toEqual([first]);
  await cast(await unblind(slip, asked, first?.signature ?? ""), 2);
  expect(await getTurnout(roundId)).toMatchObject({ issued: 5, received: 1 });
});

test("one seat asking twice at once has one ballot", async () => {
  const conference = await aConference();
  const { roundId } = await aRound(conference);
  await step(conference, roundId, "openIssuing");
  const [chair] = conference.chairs;
  if (!chair) throw new Error("five chairs");
  const both = await Promise.allSettled([receive(chair, roundId), receive(chair, roundId)]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.issuedSignature.count()).toBe(1);
});

test("who is not present, of another unit, too early or too late gets no ballot", async () => {
  const conference = await aConference({ present: 4 });
  const { roundId } = await aRound(conference);
  const [first, , , , absent] = conference.chairs;
  if (!first || !absent) throw new Error("five chairs");
  await step(conference, roundId, "openIssuing");
  await expect(receive(absent, roundId)).rejects.toThrow("ballot.notOnRoll");
  await expect(receive(conference.cityLeader, roundId)).rejects.toThrow("notAllowed");
  await expect(
    receive({ ...first, capacity: { ...first.capacity, unitId: null } }, roundId),
  ).rejects.toThrow("notAllowed");
  for (const chair of conference.chairs.slice(1, 4)) await receive(chair, roundId);
  await expect(step(conference, roundId, "startVoting")).rejects.toMatchObject({
    ...{ code: "vote.tooFewBallots", facts: { issued: "3", fewest: "4" } },
  });
  await receive(first, roundId);
  await step(conference, roundId, "startVoting");
  await expect(receive(absent, roundId)).rejects.toThrow("ballot.notOnRoll");
});

test("a second officer's word or the presiding person's own moves a round, never one officer's alone", async () => {
  const conference = await aConference();
  const { roundId } = await aRound(conference);
  const { secretary, chairs, cityLeader } = conference;
  const input = { roundId, step: "openIssuing", reason: "", minutes: null } as const;
  const [chair] = chairs;
  if (!chair) throw new Error("five chairs");
  await expect(at(morning, () => takeRoundStep(chair, input))).rejects.toThrow("notAllowed");
  expect(await at(morning, () => takeRoundStep(secretary, input))).toBe("asked");
  await expect(at(morning, () => takeRoundStep(secretary, input))).rejects.toMatchObject({
    ...{ code: "vote.stepAskedAlready", facts: { time: "09 giờ 00, ngày 29/02/2024" } },
  });
  await expect(at(morning, () => takeRoundStep(cityLeader, input))).rejects.toThrow("notAllowed");
  expect(await db.ballotSlip.count()).toBe(0);
  expect(await at(morning, () => takeRoundStep(chair, input))).toBe("taken");
  await expect(step(conference, roundId, "openIssuing")).rejects.toThrow("vote.roundHasPassed");
  await expect(step(conference, roundId, "closeVoting")).rejects.toThrow("vote.roundHasPassed");
});

test("roll, slips, keys, box and counted ballots: nobody changes them outside their stage, whoever asks", async () => {
  const conference = await aConference();
  const { roundId } = await aRound(conference);
  const [[own] = []] = await everyoneHolds(conference, roundId);
  await cast(own, 1);
  const unit = conference.unitIds[0];
  const duringVoting = [
    `insert into roll_seats select round_id, gen_random_uuid(), 9, '', true, 'electronic', '', '' from roll_seats limit 1`,
    `insert into ballot_slips select gen_random_uuid(), round_id, question_id, null, 9, '', options, 1, 1, public_key from ballot_slips`,
    `insert into issued_signatures select slip_id, round_id, '${unit}', blinded_message, signature, person_id, person_name, issued_at
     from issued_signatures limit 1`,
    `delete from ballot_box`,
    `delete from round_keys`,
    `insert into counted_ballots select id, 1, '', '{1}', '', '', '' from ballot_slips`,
    `update vote_rounds set key_fingerprint = repeat('0', 64)`,
    `update vote_rounds set fewest_ballots = 5`,
  ];
  for (const sql of duringVoting)
    await expect(asOwner(sql), sql).rejects.toThrow(/frozen|opened|in use|closed|issued|counted/);
  await expect(db.$executeRaw`update ballot_box set sealed = ''`).rejects.toThrow(/denied/);
  await expect(db.$executeRaw`delete from issued_signatures`).rejects.toThrow(/denied/);
  await step(conference, roundId, "closeVoting");
  await expect(
    asOwner(`insert into ballot_box select id, '', '' from ballot_slips`),
  ).rejects.toThrow(/closed/);
  await expect(
    asOwner(`insert into counted_ballots select id, 2, '', '{1}', '', '', '' from ballot_slips`),
  ).rejects.toThrow(/counted/);
  await expect(db.$executeRaw`delete from counted_ballots`).rejects.toThrow(/denied/);
});
