import { expect, test } from "vitest";
import { recordSuccession } from "@/lib/succession/commands/record-succession";
import { listSuccessions } from "@/lib/succession/queries/list-successions";
import { anActor } from "@/tests/support/actors";
import { aCity, aCommune, aDistrict } from "@/tests/support/units";

test("an office finds its reorganisations by their text and by any unit in them, latest first", async () => {
  const city = await aCity();
  const { administrator } = city;
  const [old, other] = [await aDistrict(city, "Đông Anh"), await aDistrict(city, "Mê Linh")];
  const commune = await aCommune(city, "Thư Lâm");
  const half = { numerator: 1, denominator: 2 };
  const parts = [{ predecessorId: old, successorId: other, share: half }];
  const record = (
    effectiveOn: "2020-01-01" | "2025-07-01",
    legalBasis: string,
    successorId: string,
  ) =>
    recordSuccession(administrator, {
      ...{ kind: "partialTransfer", effectiveOn, legalBasis },
      parts: parts.map((part) => ({ ...part, successorId })),
    });
  await record("2020-01-01", "Nghị quyết số 12/NQ-HĐND", other);
  await record("2025-07-01", "Đề án sắp xếp", commune);

  const found = async (search: string, actor = administrator) =>
    (await listSuccessions(actor, { search, page: 1 }))?.successions.map(
      ({ effectiveOn }) => effectiveOn,
    );
  expect(await found("")).toEqual(["2025-07-01", "2020-01-01"]);
  expect(await found("nghi quyet so 12")).toEqual(["2020-01-01"]);
  expect(await found("DE AN SAP XEP")).toEqual(["2025-07-01"]);
  expect(await found("thu lam")).toEqual(["2025-07-01"]);
  expect(await found("huyen dong anh")).toHaveLength(2);
  expect(await found("%")).toEqual([]);
  const [last] = (await listSuccessions(administrator, { search: "", page: 1 }))?.successions ?? [];
  expect(last?.parts[0]).toMatchObject({
    ...{ share: half, predecessor: { name: "Đông Anh" }, successor: { name: "Thư Lâm" } },
  });

  expect(await found("", anActor("systemAdmin", { unitId: old }))).toEqual([]);
  expect(await found("", anActor("cityLeader", { unitId: city.cityId }))).toBeUndefined();
});
