import { expect, test } from "vitest";
import { Refusal, wordsOf } from "@/lib/refusal";
import { changeSetting } from "@/lib/setting/commands";
import { namingWhomToCall } from "@/lib/setting/queries";
import { anActor } from "@/tests/support/actors";
import { aCity, aCommune } from "@/tests/support/units";

const phone = { key: "supportPhone", value: "024 3825 1234", fromOn: "2026-01-01" } as const;

test("whoever has not been given an act reads which number to call, once the office has set one", async () => {
  const city = await aCity();
  const officer = anActor("unitReporter", { unitId: await aCommune(city, "Đông Anh") });
  const notAllowed = new Refusal("notAllowed");
  expect(await namingWhomToCall(officer, notAllowed)).toBe(notAllowed);

  await changeSetting(city.administrator, phone);
  const refusal = await namingWhomToCall(officer, notAllowed);
  expect(refusal).toMatchObject({ code: "notAllowedCall" });
  expect(wordsOf(refusal as Refusal)).toContain("quản lý cụm, điện thoại 024 3825 1234, để");
  for (const other of [new Refusal("busy"), new Error("notAllowed")]) {
    expect(await namingWhomToCall(officer, other)).toBe(other);
  }
});
