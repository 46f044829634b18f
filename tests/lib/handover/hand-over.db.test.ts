import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { handOver } from "@/lib/handover/commands/hand-over";
import { receiveHandover, returnHandover } from "@/lib/handover/commands/receive-handover";
import { writeHandover } from "@/lib/handover/commands/write-handover";
import { getHandover } from "@/lib/handover/queries/get-handover";
import { getHandoverPaper } from "@/lib/handover/queries/get-paper";
import { listTasks } from "@/lib/task/queries";
import { recorded } from "@/tests/support/audit";
import { asOwner } from "@/tests/support/own-database";
import { morning } from "../covenant/a-cluster-of-five";
import { given, lists, type TwoLeads, twoLeads } from "./a-handover";

let leads: TwoLeads;
let clusterYearId: string;
let oldLead: Actor;
let newLead: Actor;
let secretary: Actor;
let member: Actor;

beforeEach(async () => {
  leads = await twoLeads();
  ({ clusterYearId, oldLead, newLead, secretary, member } = leads);
});

const ref = (revision: number) => ({ clusterYearId, revision });

test("the secretariat writes, the old lead hands over, the new one receives; then nothing changes", async () => {
  expect(await getHandover(member, clusterYearId)).toBeNull();
  await given(leads);
  expect(await getHandover(member, clusterYearId)).toMatchObject({ status: "handedOver" });
  await at(morning, () => receiveHandover(newLead, ref(2)));
  expect(await recorded()).toEqual(["handover.handedOver", "handover.received"]);
  expect(await getHandover(oldLead, clusterYearId)).toMatchObject({
    ...{ status: "received", files: ["Hồ sơ ký kết", "Sổ khen thưởng"], objects: ["Cờ luân lưu"] },
    viewer: { mayWrite: false, mayHandOver: false, mayReceive: false },
  });
  await expect(writeHandover(secretary, { ...ref(3), ...lists })).rejects.toThrow(
    "handover.receivedAlready",
  );
  await expect(asOwner("update handovers set files = 'khác'")).rejects.toThrow("received");
  const paper = await getHandoverPaper(member, clusterYearId);
  expect(paper).toMatchObject({ type: "BIÊN BẢN BÀN GIAO", watermark: [] });
  expect(paper?.signatures.map(({ name }) => name)).toEqual(["Nguyễn Văn An", "Nguyễn Văn An"]);
});

test("given back with a reason, it is written and handed over anew", async () => {
  await given(leads);
  await expect(writeHandover(secretary, { ...ref(2), ...lists })).rejects.toThrow(
    "handover.handedOverAlready",
  );
  await at(morning, () => returnHandover(newLead, { ...ref(2), reason: "Thiếu sổ" }));
  expect(await getHandover(oldLead, clusterYearId)).toMatchObject({
    ...{ status: "draft", returnReason: "Thiếu sổ", given: null },
    viewer: { mayWrite: true, mayHandOver: true },
  });
  await at(morning, () => handOver(oldLead, ref(3)));
  expect(await getHandover(newLead, clusterYearId)).toMatchObject({ returnReason: null });
});

test("each in person: a secretary does not hand over, a member or the old lead does not receive", async () => {
  await at(morning, () => writeHandover(secretary, { ...ref(0), ...lists }));
  await expect(handOver(secretary, ref(1))).rejects.toThrow("notAllowed");
  await expect(writeHandover(member, { ...ref(1), ...lists })).rejects.toThrow("notAllowed");
  await at(morning, () => handOver(oldLead, ref(1)));
  for (const other of [oldLead, secretary, member])
    await expect(receiveHandover(other, ref(2))).rejects.toThrow("notAllowed");
  expect(await recorded()).toEqual(["handover.handedOver"]);
});

test("received and given back at once: one of them holds", async () => {
  await given(leads);
  const outcomes = await Promise.allSettled([
    at(morning, () => receiveHandover(newLead, ref(2))),
    at(morning, () => returnHandover(newLead, { ...ref(2), reason: "Thiếu sổ" })),
  ]);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await recorded()).toHaveLength(2);
});

test("two first saves at once meet on one row, and the later is told", async () => {
  const outcomes = await Promise.allSettled(
    [secretary, oldLead].map((writer) => writeHandover(writer, { ...ref(0), ...lists })),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.handover.count()).toBe(1);
});

test("without the next year's lead there is nothing to hand over to", async () => {
  await asOwner("delete from leadership_terms where cluster_year_id <> $1", [clusterYearId]);
  await expect(writeHandover(secretary, { ...ref(0), ...lists })).rejects.toThrow(
    "handover.noNextLead",
  );
  expect(await getHandover(secretary, clusterYearId)).toMatchObject({
    refusal: "handover.noNextLead",
  });
});

test("it waits among the things to do of whoever's turn it is", async () => {
  const waits = async (actor: Actor) => {
    const { groups } = await at(morning, () => listTasks(actor));
    const tasks = groups.flatMap((group) => group.tasks);
    return tasks.filter(({ key }) => key.startsWith("handover")).map(({ what }) => what);
  };
  expect(await waits(secretary)).toEqual(["Lập biên bản bàn giao Cụm trưởng năm 2023"]);
  expect(await waits(newLead)).toEqual([]);
  await at(morning, () => writeHandover(secretary, { ...ref(0), ...lists }));
  expect(await waits(oldLead)).toEqual(["Bàn giao Cụm trưởng năm 2023"]);
  await at(morning, () => handOver(oldLead, ref(1)));
  expect([await waits(oldLead), await waits(member)]).toEqual([[], []]);
  expect(await waits(newLead)).toEqual(["Nhận bàn giao Cụm trưởng năm 2023"]);
});
