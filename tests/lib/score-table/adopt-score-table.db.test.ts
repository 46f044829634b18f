import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { getFile } from "@/lib/file/queries/get-file";
import { adoptScoreTable } from "@/lib/score-table/commands/adopt-score-table";
import { getScoreTable } from "@/lib/score-table/queries/get-score-table";
import { recorded } from "@/tests/support/audit";
import { aFile, aPdf } from "@/tests/support/files";
import { asOwner } from "@/tests/support/own-database";
import { chairOf } from "../covenant/a-cluster-of-five";
import {
  aConference,
  adoptTable,
  form,
  freeze,
  morning,
  paper,
  prepare,
} from "../election/a-conference";

const honors = { ...paper, subject: "honors", forYear: "", oneByOne: "true", mostRounds: "1" };

test("no vote on honors begins before the conference has adopted the year's table; then its points stand on the sheet", async () => {
  const conference = await aConference();
  const { secretary, unitIds } = conference;
  const voteId = await prepare(conference, { ...honors, picked: unitIds.slice(0, 2), seats: "2" });
  const before = await recorded();
  await expect(freeze(conference, voteId, "paper")).rejects.toThrow("vote.scoreTableMissing");
  expect(await recorded()).toEqual(before);

  await adoptTable(conference);
  expect((await recorded()).slice(-1)).toEqual(["scoreTable.adopted"]);
  await freeze(conference, voteId, "paper");
  const standing = await db.voteCandidate.findMany({ orderBy: { position: "asc" } });
  expect(standing.map(({ score }) => score?.toString())).toEqual(["99.25", "98.25"]);
  // Adopted later, another table changes nothing of a sheet that was agreed.
  await adoptTable(conference, { rows: rowsOf(unitIds, "50") });
  expect((await db.voteCandidate.findMany()).map(({ score }) => score?.toString())).toContain(
    "99.25",
  );
  const seen = await at(morning, () => getScoreTable(secretary, conference.eventId));
  expect(seen?.table?.rows[0]).toMatchObject({ total: "50", rank: 1 });
});

test("who is introduced stands in the order of the ranks; a total typed on a sheet of honors counts for nothing", async () => {
  const conference = await aConference();
  const { unitIds } = conference;
  const rows = unitIds.map((unitId, index) => ({
    unitId,
    total: `${90 + index}`,
    rank: 5 - index,
  }));
  await adoptTable(conference, { rows });
  const scores = unitIds.map(() => "1");
  await prepare(conference, { ...honors, picked: unitIds.slice(0, 3), seats: "3", scores });
  const standing = await db.voteCandidate.findMany({ orderBy: { position: "asc" } });
  expect(standing.map(({ unitId }) => unitId)).toEqual([unitIds[2], unitIds[1], unitIds[0]]);
  expect(standing.map(({ score }) => score?.toString())).toEqual(["92", "91", "90"]);
  expect(form(conference).subject).toBe("lead");
});

test("adopted by who runs the conference, read by the members with its file, changed by nobody", async () => {
  const conference = await aConference();
  const { eventId, unitIds, secretary, strangers } = { strangers: [], ...conference };
  const chair = chairOf(conference, 1);
  const hands = { presentUnits: 5, agreedUnits: 5, disagreedUnits: 0 };
  const input = { eventId, table: aFile(aPdf()), rows: rowsOf(unitIds, "90"), ...hands };
  await expect(at(morning, () => adoptScoreTable(chair, input))).rejects.toThrow("notAllowed");
  const few = { ...input, rows: rowsOf(unitIds.slice(1), "90") };
  await expect(at(morning, () => adoptScoreTable(secretary, few))).rejects.toThrow(
    "scoreTable.notEveryMember",
  );
  const text = { ...input, table: aFile("chữ", "bang.txt") };
  await expect(at(morning, () => adoptScoreTable(secretary, text))).rejects.toThrow(
    "file.wrongKind",
  );
  expect(await db.scoreTable.count()).toBe(0);
  await at(morning, () => adoptScoreTable(secretary, input));
  const view = await at(morning, () => getScoreTable(chair, eventId));
  expect(view).toMatchObject({ viewerMayAdopt: false, table: { agreedUnits: 5 } });
  expect(await getFile(chair, view?.table?.file.id ?? "")).not.toBeNull();
  expect(strangers).toEqual([]);
  await expect(asOwner("update score_tables set agreed_units = 4")).rejects.toThrow("stands");
  await expect(db.scoreTableRow.deleteMany()).rejects.toThrow(/denied/);
});

function rowsOf(unitIds: readonly string[], total: string) {
  return unitIds.map((unitId, index) => ({ unitId, total, rank: index + 1 }));
}
