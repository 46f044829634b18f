import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { changePhase } from "@/lib/cluster/commands/change-phase";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { askAdjustment } from "@/lib/registration/commands/ask-adjustment";
import { decideAdjustment } from "@/lib/registration/commands/decide-adjustment";
import { saveRegistration, sendRegistration } from "@/lib/registration/commands/save-registration";
import { getRegistrationPaper } from "@/lib/registration/queries/get-paper";
import { getRegistration } from "@/lib/registration/queries/registrations";
import { recorded } from "@/tests/support/audit";
import { takeYear } from "@/tests/support/clusters";
import { killedAtTheLastStep } from "@/tests/support/killed";
import { queuedBehind } from "@/tests/support/queued-behind";
import { aModel, aRegisteringUnit, type RegisteringUnit } from "@/tests/support/registrations";
import { inTime } from "@/tests/support/reports";

let { stage, key, unit } = {} as RegisteringUnit;

beforeEach(async () => {
  ({ stage, key, unit } = await aRegisteringUnit());
});

const theYearRuns = () => takeYear(stage.office, key.clusterYearId, "running");

const ask = (typed: Record<string, string>, by = unit.head) =>
  at(inTime, () =>
    askAdjustment(by, {
      ...{ ...key, revision: 0, reason: "Đơn vị mới sắp xếp.", undertakings: [aModel] },
      cells: stage.cells(typed),
    }),
  );

const nextDay = instantOf("2024-06-19", "09:00");

const decide = (
  adjustmentId: string,
  decision: "grant" | "decline",
  { actor = stage.board, when = inTime } = {},
) =>
  at(when, () =>
    decideAdjustment(actor, { ...key, adjustmentId, decision, answer: "Theo đề nghị." }),
  );

const look = () => at(inTime, () => getRegistration(unit.head, key));
const registered = async () =>
  (await look())?.lines.flatMap(({ typed }) => (typed ? [typed] : [])).sort();

test("a unit that sent none in time registers by a request, confirmed where the committee grants it", async () => {
  await theYearRuns();
  expect((await look())?.viewer).toMatchObject({ isLate: true, mayAdjust: true });
  const id = await ask({ hoa_tang: "90/100", quy_bien_dao: "2 tỷ" });
  expect((await look())?.status).toBe("draft");
  await expect(decide(id, "grant", { actor: stage.secretary })).rejects.toThrow("notAllowed");
  await decide(id, "grant");
  expect(await look()).toMatchObject({ status: "verified", submittedAt: inTime });
  expect(await registered()).toEqual(["2 tỷ", "90/100"]);
  expect((await look())?.undertakings.map(({ text }) => text)).toEqual(["Tổ tự quản số (10 tổ)"]);
  const paper = JSON.stringify(
    (await at(inTime, () => getRegistrationPaper(unit.head, key)))?.blocks,
  );
  expect(paper).toContain("Đăng ký muộn, được đồng ý ngày 18/6/2024. Lý do: Đơn vị mới sắp xếp.");
  expect(paper).not.toContain("V. Nội dung đã điều chỉnh");
  const change = await ask({ hoa_tang: "95/100", quy_bien_dao: "2 tỷ" });
  await decide(change, "grant", { when: nextDay });
  expect(await registered()).toEqual(["2 tỷ", "95/100"]);
});

test("a draft left over from the window counts for nothing beside what is asked for", async () => {
  const draft = { ...key, intent: "save" as const, revision: 0, undertakings: [aModel] };
  const cells = stage.cells({ hoa_tang: "80/100", nha_ddk_xay_moi: "5" });
  await at(inTime, () => saveRegistration(unit.officer, { ...draft, cells }));
  await theYearRuns();
  const id = await ask({ hoa_tang: "80/100" });
  expect((await look())?.adjustments[0]?.lines.map(({ before, after }) => [before, after])).toEqual(
    [
      ["", "80/100"],
      ["", "Tổ tự quản số (10 tổ)"],
    ],
  );
  await decide(id, "grant");
  expect(await registered()).toEqual(["80/100"]);
  expect((await look())?.undertakings).toHaveLength(1);
});

test("declined it stays unregistered and may be asked for again; while it waits, and without a target, it may not", async () => {
  await theYearRuns();
  await expect(ask({})).rejects.toThrow("registration.empty");
  await expect(ask({ hoa_tang: "80/100" }, unit.officer)).rejects.toThrow("notAllowed");
  const id = await ask({ hoa_tang: "80/100" });
  await expect(ask({ hoa_tang: "90/100" })).rejects.toThrow("adjustment.waiting");
  await decide(id, "decline");
  expect((await look())?.status).toBe("draft");
  expect(await registered()).toEqual([]);
  await decide(await ask({ hoa_tang: "90/100" }), "grant");
  expect(await registered()).toEqual(["90/100"]);
});

test("what came back and was not mended before the year's review is asked for likewise", async () => {
  await theYearRuns();
  await db.registration.create({ data: { ...key, status: "returned", revision: 1 } });
  expect((await look())?.viewer).toMatchObject({ isLate: false, registering: null });
  const step = { clusterYearId: stage.clusterYearId, reason: null };
  await changePhase(stage.office.administrator, { ...step, from: "running", to: "reviewing" });
  await decide(await ask({ hoa_tang: "90/100" }), "grant");
  expect((await look())?.status).toBe("verified");
});

test("a request is not granted over what the unit sent once the window was opened again", async () => {
  await theYearRuns();
  const id = await ask({ hoa_tang: "80/100" });
  const back = { clusterYearId: stage.clusterYearId, reason: "Thêm thời gian đăng ký." };
  await changePhase(stage.office.administrator, { ...back, from: "running", to: "registering" });
  const own = { ...key, intent: "submit" as const, revision: 0 };
  const cells = stage.cells({ hoa_tang: "85/100" });
  await at(inTime, () => sendRegistration(unit.head, { ...own, cells }));
  await expect(decide(id, "grant")).rejects.toThrow("adjustment.sentMeanwhile");
  await decide(id, "decline");
  expect(await registered()).toEqual(["85/100"]);
});

test("of two who ask at once, one asks; of two who answer, the first is heard", async () => {
  await theYearRuns();
  const asks = (typed: string) => () => ask({ hoa_tang: typed });
  const asked = await queuedBehind("select 1 from cluster_years for update", [
    ...[asks("80/100"), asks("90/100")],
  ]);
  expect(asked.sort()).toEqual(["adjustment.waiting", "done"]);
  const { id } = await db.registrationAdjustment.findFirstOrThrow();
  const answers = [() => decide(id, "decline"), () => decide(id, "grant")];
  expect(await queuedBehind("select 1 from registrations for update", answers)).toEqual([
    ...["done", "adjustment.notWaiting"],
  ]);
  expect(await registered()).toEqual([]);
});

test("while the window is opened again a unit asks for nothing: it registers", async () => {
  await theYearRuns();
  const back = { clusterYearId: stage.clusterYearId, reason: "Thêm thời gian đăng ký." };
  const opens = () =>
    changePhase(stage.office.administrator, { ...back, from: "running", to: "registering" });
  const asks = () => ask({ hoa_tang: "80/100" });
  expect(await queuedBehind("select 1 from cluster_years for update", [opens, asks])).toEqual([
    ...["done", "adjustment.notVerified"],
  ]);
});

test("killed half-way, neither a request nor its granting leaves anything; trying again works", async () => {
  await theYearRuns();
  const before = await recorded();
  await killedAtTheLastStep(() => ask({ hoa_tang: "80/100" }));
  expect(await db.registrationAdjustment.count()).toBe(0);
  const id = await ask({ hoa_tang: "80/100" });
  const asked = await recorded();
  await killedAtTheLastStep(() => decide(id, "grant"));
  expect(await recorded()).toEqual(asked);
  expect(asked).toHaveLength(before.length + 1);
  expect([(await look())?.status, await registered()]).toEqual(["draft", []]);
  await decide(id, "grant");
  expect([(await look())?.status, await registered()]).toEqual(["verified", ["80/100"]]);
});
