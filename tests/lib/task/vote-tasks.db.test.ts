import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { announceResult } from "@/lib/election/commands/announce-result";
import { confirmCount } from "@/lib/election/commands/confirm-count";
import { takeRoundStep } from "@/lib/election/commands/take-round-step";
import { listTasks } from "@/lib/task/queries";
import {
  aConference,
  type Conference,
  freeze,
  morning,
  prepare,
  type,
} from "../election/a-conference";
import { aRound, everyoneHolds, receive, step } from "../election/a-secret-ballot";

let conference: Conference;
let chair: Actor;

beforeEach(async () => {
  conference = await aConference();
  const [first] = conference.chairs;
  if (!first) throw new Error("five chairs");
  chair = first;
});

async function votesOf(actor: Actor) {
  const { groups } = await at(morning, () => listTasks(actor));
  const tasks = groups.flatMap((group) => group.tasks);
  return tasks.filter(({ key }) => /^(?:vote|ballot) /.test(key)).map(({ what }) => what);
}

const title = "Chọn Cụm trưởng năm 2025";

test("a count waits for a second person, and the announced result for its conclusion", async () => {
  const voteId = await prepare(conference);
  expect(await votesOf(conference.secretary)).toEqual([`Tiến hành “${title}”`]);
  expect(await votesOf(chair)).toEqual([]);
  const roundId = await freeze(conference, voteId);
  const sheetId = await type(conference.secretary, roundId, { agreed: [5] });
  expect(await votesOf(chair)).toEqual([`Xác nhận kết quả kiểm phiếu “${title}”`]);
  expect(await votesOf(conference.secretary)).not.toContain(
    `Xác nhận kết quả kiểm phiếu “${title}”`,
  );

  await at(morning, () => confirmCount(chair, { sheetId }));
  expect(await votesOf(chair)).toEqual([]);
  expect(await votesOf(conference.secretary)).toEqual([`Công bố kết quả “${title}”`]);
  await at(morning, () => announceResult(conference.secretary, { voteId }));
  expect(await votesOf(conference.secretary)).toEqual([`Đề nghị kết luận “${title}”`]);
});

test("a unit of the roll is called to fetch its ballot, then to cast it, and no longer after the close", async () => {
  const { roundId } = await aRound(conference);
  expect(await votesOf(chair)).toEqual([]);
  await step(conference, roundId, "openIssuing");
  expect(await votesOf(chair)).toEqual([`Nhận phiếu “${title}”`]);
  for (const each of conference.chairs) await receive(each, roundId);
  await step(conference, roundId, "startVoting");
  expect(await votesOf(chair)).toEqual([`Bỏ phiếu “${title}”`]);
  await step(conference, roundId, "closeVoting");
  expect(await votesOf(chair)).toEqual([]);
});

test("a step that one officer asked for waits for another", async () => {
  const { roundId } = await aRound(conference);
  await everyoneHolds(conference, roundId);
  const close = { roundId, step: "closeVoting", reason: "", minutes: null } as const;
  await at(morning, () => takeRoundStep(conference.secretary, close));
  expect(await votesOf(conference.presiding)).toEqual([`Xác nhận bước tiếp theo của “${title}”`]);
  expect(await votesOf(conference.secretary)).not.toContain(
    `Xác nhận bước tiếp theo của “${title}”`,
  );
});
