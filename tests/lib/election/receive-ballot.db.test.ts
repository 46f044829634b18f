import { expect, test } from "vitest";
import { GET, POST } from "@/app/ballots/[roundId]/route";
import { fillIn } from "@/lib/ballot/own-slip";
import { paddedText } from "@/lib/ballot/padding";
import { db } from "@/lib/db/client";
import { refusals } from "@/lib/refusal";
import { asOwner } from "@/tests/support/own-database";
import { aConference } from "./a-conference";
import { aRound, everyoneHolds, step } from "./a-secret-ballot";

const received = { received: true, message: "Hệ thống đã nhận phiếu của đơn vị." };

test("a ballot is received without a cookie, and again, and after the close; one with a cookie is not even read", async () => {
  const conference = await aConference();
  const { roundId } = await aRound(conference);
  const [[own] = []] = await everyoneHolds(conference, roundId);
  if (!own) throw new Error("a slip");
  const text = paddedText(await fillIn(own, [1]));
  for (const name of ["cookie", "authorization"])
    expect(await post(text, { [name]: "session=1" })).toEqual({
      ...{ received: false, message: refusals["ballot.carriesIdentity"] },
    });
  expect(await db.sealedBallot.count()).toBe(0);
  expect(await post(text)).toEqual(received);
  expect(await post(text)).toEqual(received);
  expect(await turnout(roundId)).toEqual({ status: "voting", seats: 5, issued: 5, received: 1 });
  await step(conference, roundId, "closeVoting");
  expect(await post(text)).toEqual(received);
  const other = await post(paddedText(await fillIn(own, [2])));
  expect(other).toEqual({ received: false, message: refusals["ballot.alreadyCast"] });
});

test("whatever else comes is answered, and faults are too: nothing is thrown and nothing logged", async () => {
  for (const text of ["", "{", "[]", "null", '{"slipId":1}', "x".repeat(9000)])
    expect(await post(text)).toEqual({ received: false, message: refusals["ballot.malformed"] });
  const conference = await aConference();
  const { roundId } = await aRound(conference);
  const [[own] = []] = await everyoneHolds(conference, roundId);
  if (!own) throw new Error("a slip");
  const text = paddedText(await fillIn(own, [1]));
  await asOwner("alter table ballot_box rename to ballot_box_gone");
  const answer = await post(text);
  await asOwner("alter table ballot_box_gone rename to ballot_box");
  expect(answer).toMatchObject({
    received: false,
    message: expect.stringContaining("gửi lại sau ít phút"),
  });
  expect(await post(text)).toEqual(received);
});

async function post(body: string, headers: Record<string, string> = {}) {
  const request = new Request("http://localhost/ballots/round", {
    ...{ method: "POST", body, headers: { "content-length": `${body.length}`, ...headers } },
  });
  const answer = await POST(request);
  const said = await answer.json();
  expect(answer.status).toBe(said.received ? 200 : 422);
  expect(answer.headers.get("set-cookie")).toBeNull();
  return said;
}

async function turnout(roundId: string) {
  const answer = await GET(new Request("http://localhost"), {
    params: Promise.resolve({ roundId }),
  });
  return answer.json();
}
