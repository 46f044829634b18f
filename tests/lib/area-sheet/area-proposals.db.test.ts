import { beforeEach, expect, test } from "vitest";
import { chooseAreaColumns } from "@/lib/area-sheet/commands/choose-area-columns";
import { writeAreaFigures } from "@/lib/area-sheet/commands/write-area-figures";
import { openAreaLink } from "@/lib/area-sheet/queries/open-link";
import { cellOf } from "@/lib/area-sheet/rules";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { recorded } from "@/tests/support/audit";
import { inTime } from "@/tests/support/reports";
import { aLinkedSheet, linkOf, visitor } from "./a-linked-sheet";

let the: Awaited<ReturnType<typeof aLinkedSheet>>;
beforeEach(async () => {
  the = await aLinkedSheet();
});

test("what is typed through a link is proposed, and counts once the officer takes it over", async () => {
  const [token] = await the.twoTokens();
  const page = await at(inTime, () => openAreaLink(visitor, token));
  expect(page).toMatchObject({
    area: expect.stringContaining("Ba Chữ"),
    period: "6 tháng đầu năm 2024",
  });
  await the.propose(token);
  expect((await the.rows())?.columns[0]?.total).toBeNull();
  const link = await linkOf(token);
  await expect(the.decide(link.id, { by: the.stage.secretary })).rejects.toThrow("notAllowed");
  await the.decide(link.id);
  expect((await the.rows())?.areas[0]?.cells.map((cell) => cell.typed)).toEqual([
    "3",
    "1,5 triệu",
    "1/2",
  ]);
  expect(await db.areaFigure.findFirst()).toMatchObject({
    personId: the.officer.personId,
    areaId: the.areaIds[0],
  });
  await expect(the.decide(link.id)).rejects.toThrow("areaLink.notWaiting");
  expect(await recorded()).toEqual(
    expect.arrayContaining([
      "areaSheet.linksMade",
      "areaSheet.figuresProposed",
      "areaSheet.proposalDecided",
    ]),
  );
});

test("what the officer leaves out changes nothing in the sheet", async () => {
  const [token] = await the.twoTokens();
  await the.propose(token);
  const { id } = await linkOf(token);
  await the.decide(id, { decision: "reject" });
  expect(await db.areaFigure.count()).toBe(0);
  expect(await linkOf(token)).toMatchObject({ accepted: false, decidedById: the.officer.personId });
});

test("each figure is taken over or left out by itself, once; the link is done with the last of them", async () => {
  const [token] = await the.twoTokens();
  await the.propose(token);
  const { id } = await linkOf(token);
  await the.decide(id, { of: ["nha_ddk_xay_moi"] });
  expect((await the.rows())?.areas[0]?.cells.map((cell) => cell.typed)).toEqual(["3", "", ""]);
  expect(await linkOf(token)).toMatchObject({ decidedAt: null, accepted: null });
  await expect(the.decide(id)).rejects.toThrow("areaLink.notWaiting");
  const one = { of: ["quy_bien_dao"], revision: 1 };
  const both = await Promise.allSettled([
    the.decide(id, one),
    the.decide(id, { ...one, decision: "reject" }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await the.decide(id, { of: ["hoa_tang"], decision: "reject", revision: 9 });
  expect(await linkOf(token)).toMatchObject({ accepted: true, decidedById: the.officer.personId });
  const proposals = await db.areaProposal.findMany({ where: { linkId: id } });
  expect(proposals.map(({ accepted }) => accepted)).not.toContain(null);
  const entries = await db.auditEntry.findMany({ where: { subjectIds: { has: id } } });
  expect(entries.map(({ type }) => type).sort()).toEqual([
    "areaSheet.figuresProposed",
    "areaSheet.linksMade",
    ...Array(3).fill("areaSheet.proposalDecided"),
  ]);
});

test("a cell saved since keeps out its own figure alone", async () => {
  const [token] = await the.twoTokens();
  await the.propose(token);
  const cells = { [cellOf(the.areaIds[0] ?? "", the.idOf("nha_ddk_xay_moi"))]: "4" };
  await at(inTime, () => writeAreaFigures(the.officer, { ...the.place, revision: 0, cells }));
  const { id } = await linkOf(token);
  await expect(the.decide(id, { of: ["nha_ddk_xay_moi"] })).rejects.toThrow(
    "areaLink.changedMeanwhile",
  );
  await the.decide(id, { of: ["quy_bien_dao", "hoa_tang"] });
  expect((await the.rows())?.areas[0]?.cells[0]?.typed).toBe("4");
});

test("what became of a figure stays, whoever asks", async () => {
  const [token] = await the.twoTokens();
  await the.propose(token);
  const { id } = await linkOf(token);
  await the.decide(id, { of: ["hoa_tang"] });
  const where = { linkId: id, indicatorId: the.idOf("hoa_tang") };
  await expect(db.areaProposal.updateMany({ where, data: { accepted: false } })).rejects.toThrow();
  await expect(db.areaProposal.updateMany({ data: { typed: "9" } })).rejects.toThrow(
    /permission denied/,
  );
});

test("a link is good for one sending, also when two press at once", async () => {
  const [token] = await the.twoTokens();
  const outcomes = await Promise.allSettled([the.propose(token), the.propose(token)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(the.propose(token)).rejects.toThrow("areaLink.used");
  expect(await db.areaProposal.count()).toBe(3);
  expect(await at(inTime, () => openAreaLink(visitor, token))).toEqual({
    refused: expect.stringContaining("dùng một lần"),
  });
});

test("more people sending at once than there are connections are all answered", async () => {
  const [token] = await the.twoTokens();
  const outcomes = await Promise.allSettled(
    Array.from({ length: 12 }, (_, index) =>
      the.propose(token, { from: { ...visitor, address: `203.0.113.${index + 20}` } }),
    ),
  );
  const refused = outcomes.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
  expect(refused.map(({ message }) => message)).toEqual(Array(11).fill("areaLink.used"));
});

test("a row saved since the page was opened is not written over unseen", async () => {
  const [token, other] = await the.twoTokens();
  await the.propose(token);
  await the.propose(other);
  const cells = { [cellOf(the.areaIds[0] ?? "", the.idOf("nha_ddk_xay_moi"))]: "4" };
  await at(inTime, () => writeAreaFigures(the.officer, { ...the.place, revision: 0, cells }));
  const { id } = await linkOf(token);
  await expect(the.decide(id)).rejects.toThrow("areaLink.changedMeanwhile");
  expect(await linkOf(token)).toMatchObject({ decidedAt: null });
  await the.decide((await linkOf(other)).id);
  await the.decide(id, { revision: 2 });
  expect((await the.rows())?.areas[0]?.cells[0]?.typed).toBe("3");
});

test("figures of a column that is gone are not said to be taken over", async () => {
  const [token] = await the.twoTokens();
  await the.propose(token);
  const left = ["nha_ddk_sua_chua", "quy_bien_dao", "hoa_tang"].map(the.idOf);
  await at(inTime, () => chooseAreaColumns(the.officer, { ...the.place, indicatorIds: left }));
  await expect(the.decide((await linkOf(token)).id)).rejects.toThrow("areaLink.cellGone");
  expect(await linkOf(token)).toMatchObject({ decidedAt: null, accepted: null });
});

test("a token opens its own area's row alone, for the columns of its sheet", async () => {
  const [token] = await the.twoTokens();
  const other = the.stage.cells({ nha_ddk_sua_chua: "9", nha_ddk_xay_moi: "1" });
  await expect(the.propose(token, { cells: other })).rejects.toThrow("areaLink.columnsChanged");
  await the.propose(token, { cells: the.stage.cells({ nha_ddk_xay_moi: "1" }) });
  const proposals = await db.areaProposal.findMany({ include: { link: true } });
  expect(proposals.map(({ indicatorId, link }) => [indicatorId, link.areaId])).toEqual([
    [the.idOf("nha_ddk_xay_moi"), the.areaIds[0]],
  ]);
});

test("unclear or no numbers come back with a sentence, and the link is still good", async () => {
  const [token] = await the.twoTokens();
  await expect(the.propose(token, { cells: {} })).rejects.toThrow("areaLink.empty");
  const unclear = the.stage.cells({ nha_ddk_xay_moi: "hai ba" });
  await expect(the.propose(token, { cells: unclear })).rejects.toThrow("areaLink.unclear");
  await the.propose(token);
});

test("tokens are not tried one after another from one place; elsewhere they still open", async () => {
  const [token] = await the.twoTokens();
  for (let tries = 0; tries < 20; tries += 1)
    await expect(the.propose(`sai-${tries}`)).rejects.toThrow("areaLink.unknown");
  await expect(the.propose(token)).rejects.toThrow("areaLink.tooOften");
  await the.propose(token, { from: { ...visitor, address: "203.0.113.8" } });
});
