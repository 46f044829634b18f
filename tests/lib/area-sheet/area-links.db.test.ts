import { beforeEach, expect, test } from "vitest";
import { revokeAreaLink } from "@/lib/area-sheet/commands/make-area-links";
import { openAreaLink } from "@/lib/area-sheet/queries/open-link";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { returnReport } from "@/lib/report/commands/check-report";
import { inTime, sendSheet } from "@/tests/support/reports";
import { aLinkedSheet, linkOf, visitor } from "./a-linked-sheet";

let the: Awaited<ReturnType<typeof aLinkedSheet>>;
beforeEach(async () => {
  the = await aLinkedSheet();
});

test("nothing of it exists until the office sets it on, and only the unit's own people make links", async () => {
  await expect(the.make()).rejects.toThrow("areaLink.off");
  await the.turn("on");
  await expect(the.make(null, the.stage.secretary)).rejects.toThrow("notAllowed");
  expect(await db.areaLink.count()).toBe(0);
  const { links: made, expiresAt } = await the.make();
  expect(made.map(({ areaName }) => areaName)).toEqual(["Ba Chữ", "Đầm"]);
  expect(expiresAt).toEqual(instantOf("2024-06-20", "17:00"));
  for (const { token } of made) expect(Buffer.from(token, "base64url").length).toBe(16);
  const kept = JSON.stringify(await db.areaLink.findMany());
  for (const { token } of made) expect(kept).not.toContain(token);
});

test("links are listed for the unit's own people alone, where the office uses them", async () => {
  await the.twoTokens();
  expect((await the.links())?.links).toHaveLength(2);
  expect(await the.links(the.stage.secretary)).toBeNull();
  await the.turn("off");
  expect(await the.links()).toBeNull();
});

test("what came in before links were switched off stays to be seen and decided", async () => {
  const [token] = await the.twoTokens();
  await the.propose(token);
  const { id } = await linkOf(token);
  await the.turn("off", "2024-06-18");
  const seen = await the.links();
  expect([seen?.isOn, seen?.links.map((link) => link.id)]).toEqual([false, [id]]);
  await expect(the.make()).rejects.toThrow("areaLink.off");
  await the.decide(id);
  expect((await the.rows())?.areas[0]?.cells[0]?.typed).toBe("3");
  expect(await the.links()).toBeNull();
});

test("after the form's deadline a link of a returned report needs its own days", async () => {
  await the.turn("on");
  const report = await sendSheet(the.stage, { unitId: the.stage.dongAnh });
  await at(inTime, () =>
    returnReport(the.stage.secretary, {
      ...{
        ...report,
        reason: "Xem lại số ca hỏa táng.",
        days: 3,
      },
      causes: {},
      words: {},
    }),
  );
  const late = instantOf("2024-06-21", "09:00");
  await expect(the.make(null, the.officer, late)).rejects.toThrow("areaLink.daysNeeded");
  expect((await the.make(2, the.officer, late)).expiresAt > late).toBe(true);
});

test("revoked, replaced, expired, closed and switched off links say so and keep nothing", async () => {
  const [first, second] = await the.twoTokens();
  const { id } = await linkOf(first);
  await at(inTime, () => revokeAreaLink(the.officer, { ...the.place, linkId: id }));
  await expect(the.propose(first)).rejects.toThrow("areaLink.revoked");
  const { links: made } = await the.make(1);
  await expect(the.propose(second)).rejects.toThrow("areaLink.revoked");
  const [token = "", last = ""] = made.map((link) => link.token);
  const late = instantOf("2024-06-20", "09:00");
  await expect(the.propose(token, { when: late })).rejects.toThrow("areaLink.expired");
  await the.turn("off", "2024-06-18");
  await expect(the.propose(last)).rejects.toThrow("areaLink.switchedOff");
  expect(await at(inTime, () => openAreaLink(visitor, last))).toEqual({
    refused: expect.stringContaining("ngừng dùng"),
  });
  await the.turn("on", "2024-06-18");
  await sendSheet(the.stage, { unitId: the.stage.dongAnh });
  await expect(the.propose(last)).rejects.toThrow("areaLink.closed");
  const [page] = await Promise.all([at(inTime, () => openAreaLink(visitor, last))]);
  expect(page).toEqual({ refused: expect.stringContaining("không nhận thêm số") });
  expect(await db.areaProposal.count()).toBe(0);
});

test("what happened to a link cannot be undone, whoever asks", async () => {
  const [token] = await the.twoTokens();
  await the.propose(token);
  const { id } = await linkOf(token);
  await expect(db.areaLink.update({ where: { id }, data: { usedAt: null } })).rejects.toThrow();
  await expect(
    db.areaLink.update({ where: { id }, data: { areaId: the.areaIds[1] ?? "" } }),
  ).rejects.toThrow();
  await expect(db.areaProposal.deleteMany()).rejects.toThrow();
});
