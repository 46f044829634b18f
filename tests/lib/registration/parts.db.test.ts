import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { recordAwards } from "@/lib/honor/commands/keep-awards";
import { addHonors } from "@/lib/honor/commands/keep-catalogue";
import { noteShare, sendShares } from "@/lib/honor/commands/keep-shares";
import { standardHonors } from "@/lib/honor/queries/standard-honors";
import {
  returnRegistration,
  verifyRegistration,
} from "@/lib/registration/commands/check-registration";
import { saveRegistration, sendRegistration } from "@/lib/registration/commands/save-registration";
import { getRegistrationPaper } from "@/lib/registration/queries/get-paper";
import { getRegistration } from "@/lib/registration/queries/registrations";
import { saveRegistrationInput } from "@/lib/registration/schema";
import { recorded } from "@/tests/support/audit";
import { aRegisteringUnit, type RegisteringUnit } from "@/tests/support/registrations";
import { inTime } from "@/tests/support/reports";

let { stage, key, unit } = {} as RegisteringUnit;

beforeEach(async () => {
  ({ stage, key, unit } = await aRegisteringUnit());
  await addHonors(stage.office.administrator, standardHonors(), 0);
});

const honorOf = async (code: string) => (await db.honor.findFirstOrThrow({ where: { code } })).id;
const cell = () => Object.entries(stage.cells({ hoa_tang: "90/100" }));
const look = (actor = unit.officer) => at(inTime, () => getRegistration(actor, key));

const checkOf = (seen: Awaited<ReturnType<typeof look>>) => {
  const check = seen?.undertakings[0]?.check;
  return check && check !== "withheld" ? check : null;
};

/** As the page sends it: honors, models and works in rows, blank ones among them. */
async function form(rows: Record<string, string>, revision = 0, intent = "save") {
  const cells = Object.fromEntries(cell().map(([id, typed]) => [`cell-${id}`, typed]));
  return saveRegistrationInput.parse({
    ...key,
    revision: `${revision}`,
    intent,
    ...cells,
    ...rows,
  });
}

async function fullForm() {
  return form({
    ...{ "honors.0.id": "", "honors.0.honorId": await honorOf("CO_MT_TINH") },
    "honors.0.recipient": "",
    ...{ "honors.1.id": "", "honors.1.honorId": await honorOf("CSTD_CS") },
    "honors.1.recipient": "Nguyễn Văn An",
    ...{ "honors.2.id": "", "honors.2.honorId": "", "honors.2.recipient": "" },
    ...{ "models.0.id": "", "models.0.name": "Tổ tự quản số", "models.0.detail": "10 tổ" },
    ...{ "works.0.id": "", "works.0.name": "Sân chơi trẻ em", "works.0.detail": "thôn Đoài" },
    ...{ "works.1.id": "", "works.1.name": "", "works.1.detail": "" },
  });
}

async function sent() {
  await at(inTime, async () => sendRegistration(unit.head, await fullForm()));
  return { ...key, revision: 1 };
}

test("honors, models and works are registered beside the targets, in their order; blank rows are nothing", async () => {
  await at(inTime, async () => saveRegistration(unit.officer, await fullForm()));
  const seen = await look();
  expect(seen?.undertakings.map(({ part, text }) => [part, text])).toEqual([
    ["honor", "Cờ thi đua của Ủy ban MTTQ Việt Nam cấp tỉnh"],
    ["honor", "Chiến sĩ thi đua cơ sở: Nguyễn Văn An"],
    ["model", "Tổ tự quản số (10 tổ)"],
    ["work", "Sân chơi trẻ em (thôn Đoài)"],
  ]);
  const [flag] = seen?.undertakings ?? [];
  await at(inTime, async () =>
    saveRegistration(
      unit.officer,
      await form(
        {
          ...{ "honors.0.id": flag?.id ?? "", "honors.0.honorId": flag?.honorId ?? "" },
          ...{ "models.0.id": "", "models.0.name": "", "works.0.id": "", "works.0.name": "" },
        },
        1,
      ),
    ),
  );
  expect((await look())?.undertakings.map(({ id }) => id)).toEqual([flag?.id]);
});

test("an honor for people names whom it is for, and is of this office's catalogue", async () => {
  const nobody = await form({ "honors.0.id": "", "honors.0.honorId": await honorOf("CSTD_CS") });
  await expect(at(inTime, () => saveRegistration(unit.officer, nobody))).rejects.toThrow(
    "registration.personMissing",
  );
  const unknown = await form({ "honors.0.id": "", "honors.0.honorId": crypto.randomUUID() });
  await expect(at(inTime, () => saveRegistration(unit.officer, unknown))).rejects.toThrow(
    "notFound",
  );
  expect(await db.registeredUndertaking.count()).toBe(0);
});

test("each condition of an honor is answered by what is on record of whom it is for", async () => {
  const rows = { "honors.0.id": "", "honors.0.honorId": await honorOf("CSTD_TINH") };
  await at(inTime, async () =>
    saveRegistration(unit.officer, await form({ ...rows, "honors.0.recipient": "Nguyễn Văn An" })),
  );
  const answers = async () => checkOf(await look())?.lines.map(({ answer }) => answer);
  expect(await answers()).toContain("noData");
  const honorId = await honorOf("CSTD_CS");
  await at(inTime, () =>
    recordAwards(
      stage.office.administrator,
      [2021, 2022, 2023].map((year) => ({
        ...{ honorId, unitId: stage.dongAnh, recipient: "NGUYỄN  VĂN AN", year, thematic: false },
        ...{ decisionNumber: `${year}/QĐ`, decidedOn: "2024-01-05" as const },
      })),
    ),
  );
  expect((await answers())?.[0]).toBe("met");
  // How people are rated is no other unit's affair, though all read the year's registrations once it is closed.
  await db.clusterYear.updateMany({ data: { phase: "closed" } });
  const ofAnother = await look(stage.peopleOf(stage.meLinh).officer);
  expect(ofAnother?.undertakings[0]?.check).toBe("withheld");
  expect(checkOf(await look())).not.toBeNull();
});

test("what comes back says why line by line, until it is sent again", async () => {
  const registration = await sent();
  const seen = await look(stage.secretary);
  const flag = seen?.undertakings[0]?.id ?? "";
  const [[target = ""] = []] = cell();
  const lines = { [flag]: "Chưa đủ điều kiện.", [target]: "Thấp hơn năm trước." };
  await expect(
    at(inTime, () =>
      returnRegistration(stage.secretary, {
        ...{ ...registration, reason: "" },
        lines: { [crypto.randomUUID()]: "Dòng lạ." },
      }),
    ),
  ).rejects.toThrow("registration.otherLine");
  await at(inTime, () =>
    returnRegistration(stage.secretary, { ...registration, reason: "", lines }),
  );
  const returned = await look();
  expect(returned?.undertakings[0]?.returned).toBe("Chưa đủ điều kiện.");
  expect(returned?.lines.find(({ indicator }) => indicator.id === target)?.returned).toBe(
    "Thấp hơn năm trước.",
  );
  await at(inTime, async () => sendRegistration(unit.head, { ...(await form({})), revision: 2 }));
  expect((await look())?.undertakings[0]?.returned).toBeNull();
  await at(inTime, () => verifyRegistration(stage.secretary, { ...key, revision: 3 }));
  expect(await recorded()).toContain("registration.returned");
});

test("what was confirmed stands, also past the commands", async () => {
  const registration = await sent();
  await at(inTime, () => verifyRegistration(stage.secretary, registration));
  for (const change of [
    () => db.registeredUndertaking.updateMany({ data: { detail: "khác" } }),
    () => db.registeredUndertaking.deleteMany(),
  ])
    await expect(change()).rejects.toThrow();
  await expect(db.registrationReturn.deleteMany()).rejects.toThrow(/permission denied/);
});

test("the paper has all four parts, signed by the unit", async () => {
  await sent();
  const paper = await at(inTime, () => getRegistrationPaper(unit.head, key));
  const headings = paper?.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  expect(headings).toEqual([
    "I. Chỉ tiêu thi đua",
    "II. Danh hiệu thi đua, hình thức khen thưởng",
    "III. Mô hình",
    "IV. Công trình, phần việc",
  ]);
  expect(JSON.stringify(paper?.blocks)).toContain("Nguyễn Văn An");
  expect(paper?.signatures[0]?.authority).toEqual(["TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"]);
});

test("shares that were shown go with the registration; quotas are held against them", async () => {
  const share = { ...{ unitId: stage.dongAnh, recipient: null, year: 2024 }, whole: 40 };
  const noted = (part: number) =>
    at(inTime, () => noteShare(unit.officer, { ...share, code: "LDTT", part }));
  await noted(7);
  const { id: sharesSeen } = await db.yearlyShare.findFirstOrThrow();
  await at(inTime, async () =>
    sendRegistration(unit.head, {
      ...(await form({
        ...{ "honors.0.id": "", "honors.0.honorId": await honorOf("CSTD_CS") },
        "honors.0.recipient": "Nguyễn Văn An",
      })),
      sharesSeen,
    }),
  );
  const line = async () =>
    checkOf(await look())?.lines.find(({ words }) => words.startsWith("Không quá 15%"));
  expect(await line()).toMatchObject({ answer: "met", counted: "1/7 (14,3%)" });
  // Typed after the head looked: it waits.
  await noted(6);
  expect(await line()).toMatchObject({ answer: "met" });
  await at(inTime, async () => {
    const waiting = await db.yearlyShare.findFirstOrThrow({ where: { sentAt: null } });
    await sendShares(unit.head, { unitId: stage.dongAnh, seen: waiting.id });
  });
  expect(await line()).toMatchObject({ answer: "notMet", counted: "1/6 (16,7%)" });
  expect(await recorded()).toContain("shares.sent");
});
