import { beforeEach, expect, test } from "vitest";
import { chooseAreaColumns } from "@/lib/area-sheet/commands/choose-area-columns";
import { decideAreaProposal } from "@/lib/area-sheet/commands/decide-area-proposal";
import { makeAreaLinks, revokeAreaLink } from "@/lib/area-sheet/commands/make-area-links";
import { proposeAreaFigures } from "@/lib/area-sheet/commands/propose-area-figures";
import { listAreaLinks } from "@/lib/area-sheet/queries/area-links";
import { getAreaSheet } from "@/lib/area-sheet/queries/area-sheet";
import { openAreaLink } from "@/lib/area-sheet/queries/open-link";
import { tokenHash } from "@/lib/area-sheet/token";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { changeSetting } from "@/lib/setting/commands";
import { recorded } from "@/tests/support/audit";
import { anOpenPeriod, inTime, sendSheet } from "@/tests/support/reports";
import { aUnit } from "@/tests/support/units";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let place: { periodId: string; unitId: string };
let officer: Actor;
let areaIds: string[];
const visitor = { address: "203.0.113.7", userAgent: "Điện thoại" };
const idOf = (code: string) => Object.keys(stage.cells({ [code]: "" }))[0] ?? "";

beforeEach(async () => {
  stage = await anOpenPeriod();
  place = { periodId: stage.periodId, unitId: stage.dongAnh };
  ({ officer } = stage.peopleOf(stage.dongAnh));
  areaIds = [];
  for (const name of ["Ba Chữ", "Đầm"])
    areaIds.push(
      await aUnit(stage.office.administrator, name, {
        ...{ kind: "residentialArea", parentId: stage.dongAnh },
      }),
    );
  const indicatorIds = ["nha_ddk_xay_moi", "quy_bien_dao", "hoa_tang"].map(idOf);
  await at(inTime, () => chooseAreaColumns(officer, { ...place, indicatorIds }));
});

const turnOn = () =>
  at(inTime, () =>
    changeSetting(stage.office.administrator, {
      key: "areaLinks",
      value: "on",
      fromOn: "2024-01-01",
    }),
  );

function make(days: number | null = null, by = officer) {
  return at(inTime, () => makeAreaLinks(by, { ...place, areaIds, days }));
}

async function twoTokens() {
  await turnOn();
  const { links } = await make();
  const [first, second] = links.map(({ token }) => token);
  if (!first || !second) throw new Error("two links");
  return [first, second] as const;
}

const typed = () =>
  stage.cells({ nha_ddk_xay_moi: "3", quy_bien_dao: "1,5 triệu", hoa_tang: "1/2" });

function propose(token: string, { cells = typed(), when = inTime, from = visitor } = {}) {
  return at(when, () => proposeAreaFigures(from, { token, cells }));
}

const linkOf = (token: string) =>
  db.areaLink.findUniqueOrThrow({ where: { tokenHash: tokenHash(token) } });
const rows = () => at(inTime, () => getAreaSheet(officer, place));

test("nothing of it exists until the office sets it on, and only the unit's own people make links", async () => {
  await expect(make()).rejects.toThrow("areaLink.off");
  await turnOn();
  await expect(make(null, stage.secretary)).rejects.toThrow("notAllowed");
  expect(await db.areaLink.count()).toBe(0);
  const { links, expiresAt } = await make();
  expect(links.map(({ areaName }) => areaName)).toEqual(["Ba Chữ", "Đầm"]);
  expect(expiresAt).toEqual(instantOf("2024-06-20", "17:00"));
  for (const { token } of links) expect(Buffer.from(token, "base64url").length).toBe(16);
  const kept = JSON.stringify(await db.areaLink.findMany());
  for (const { token } of links) expect(kept).not.toContain(token);
});

test("what is typed through a link is proposed, and counts once the officer takes it over", async () => {
  const [token] = await twoTokens();
  const page = await at(inTime, () => openAreaLink(visitor, token));
  expect(page).toMatchObject({
    area: expect.stringContaining("Ba Chữ"),
    period: "6 tháng đầu năm 2024",
  });
  await propose(token);
  expect((await rows())?.columns[0]?.total).toBeNull();
  const link = await linkOf(token);
  const decision = { ...place, linkId: link.id, decision: "accept" as const };
  await expect(at(inTime, () => decideAreaProposal(stage.secretary, decision))).rejects.toThrow(
    "notAllowed",
  );
  await at(inTime, () => decideAreaProposal(officer, decision));
  expect((await rows())?.areas[0]?.cells.map((cell) => cell.typed)).toEqual([
    "3",
    "1,5 triệu",
    "1/2",
  ]);
  expect(await db.areaFigure.findFirst()).toMatchObject({
    personId: officer.personId,
    areaId: areaIds[0],
  });
  await expect(at(inTime, () => decideAreaProposal(officer, decision))).rejects.toThrow(
    "areaLink.notWaiting",
  );
  expect(await listAreaLinks(place)).toHaveLength(2);
  expect(await recorded()).toEqual(
    expect.arrayContaining([
      "areaSheet.linksMade",
      "areaSheet.figuresProposed",
      "areaSheet.proposalDecided",
    ]),
  );
});

test("what the officer leaves out changes nothing in the sheet", async () => {
  const [token] = await twoTokens();
  await propose(token);
  const { id } = await linkOf(token);
  await at(inTime, () => decideAreaProposal(officer, { ...place, linkId: id, decision: "reject" }));
  expect(await db.areaFigure.count()).toBe(0);
  expect(await linkOf(token)).toMatchObject({ accepted: false, decidedById: officer.personId });
});

test("a link is good for one sending, also when two press at once", async () => {
  const [token] = await twoTokens();
  const outcomes = await Promise.allSettled([propose(token), propose(token)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(propose(token)).rejects.toThrow("areaLink.used");
  expect(await db.areaProposal.count()).toBe(3);
  expect(await at(inTime, () => openAreaLink(visitor, token))).toEqual({
    refused: expect.stringContaining("dùng một lần"),
  });
});

test("a token opens its own area's row alone, for the columns of its sheet", async () => {
  const [token] = await twoTokens();
  const other = stage.cells({ nha_ddk_sua_chua: "9", nha_ddk_xay_moi: "1" });
  await propose(token, { cells: other });
  const proposals = await db.areaProposal.findMany({ include: { link: true } });
  expect(proposals.map(({ indicatorId, link }) => [indicatorId, link.areaId])).toEqual([
    [idOf("nha_ddk_xay_moi"), areaIds[0]],
  ]);
});

test("revoked, replaced, expired, closed and switched off links say so and keep nothing", async () => {
  const [first, second] = await twoTokens();
  const { id } = await linkOf(first);
  await at(inTime, () => revokeAreaLink(officer, { ...place, linkId: id }));
  await expect(propose(first)).rejects.toThrow("areaLink.revoked");
  const { links } = await make(1);
  await expect(propose(second)).rejects.toThrow("areaLink.revoked");
  const [token = "", last = ""] = links.map((link) => link.token);
  const late = instantOf("2024-06-20", "09:00");
  await expect(propose(token, { when: late })).rejects.toThrow("areaLink.expired");
  await sendSheet(stage, { unitId: stage.dongAnh });
  await expect(propose(last)).rejects.toThrow("areaLink.closed");
  const [page] = await Promise.all([at(inTime, () => openAreaLink(visitor, last))]);
  expect(page).toEqual({ refused: expect.stringContaining("không nhận thêm số") });
  expect(await db.areaProposal.count()).toBe(0);
});

test("unclear or no numbers come back with a sentence, and the link is still good", async () => {
  const [token] = await twoTokens();
  await expect(propose(token, { cells: {} })).rejects.toThrow("areaLink.empty");
  const unclear = stage.cells({ nha_ddk_xay_moi: "hai ba" });
  await expect(propose(token, { cells: unclear })).rejects.toThrow("areaLink.unclear");
  await propose(token);
});

test("tokens are not tried one after another from one place; elsewhere they still open", async () => {
  const [token] = await twoTokens();
  for (let tries = 0; tries < 20; tries += 1)
    await expect(propose(`sai-${tries}`)).rejects.toThrow("areaLink.unknown");
  await expect(propose(token)).rejects.toThrow("areaLink.tooOften");
  await propose(token, { from: { ...visitor, address: "203.0.113.8" } });
});

test("what happened to a link cannot be undone, whoever asks", async () => {
  const [token] = await twoTokens();
  await propose(token);
  const { id } = await linkOf(token);
  await expect(db.areaLink.update({ where: { id }, data: { usedAt: null } })).rejects.toThrow();
  await expect(
    db.areaLink.update({ where: { id }, data: { areaId: areaIds[1] ?? "" } }),
  ).rejects.toThrow();
  await expect(db.areaProposal.deleteMany()).rejects.toThrow();
});
