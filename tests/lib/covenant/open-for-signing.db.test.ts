import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { canonicalForm, readCanonicalForm, textHash } from "@/lib/covenant/canonical-form";
import { openForSigning } from "@/lib/covenant/commands/open-for-signing";
import { withdrawForEditing } from "@/lib/covenant/commands/withdraw-for-editing";
import { getCovenant } from "@/lib/covenant/queries/get-covenant";
import { getOpening } from "@/lib/covenant/queries/get-opening";
import { db } from "@/lib/db/client";
import { asOwner } from "@/tests/support/own-database";
import { aClusterOfFive, chairOf, morning } from "./a-cluster-of-five";
import {
  anAdoptedCovenant,
  anOpenCovenant,
  aPresentedCovenant,
  openText,
  recorded,
  statusOf,
} from "./a-covenant";

const frozen = (covenantId: string) =>
  db.covenantVersion.findFirstOrThrow({ where: { covenantId } });

test("opening freezes the whole page, hashes it, and asks the members of the day in the decision's order", async () => {
  const cluster = await aClusterOfFive();
  const { covenantId } = await anOpenCovenant(cluster);
  const version = await frozen(covenantId);
  const units = ["Mê Linh", "Thanh Trì", "Sóc Sơn", "Gia Lâm", "Đông Anh"].map(
    (place) => `Ủy ban MTTQ Việt Nam huyện ${place}`,
  );
  expect(readCanonicalForm(version.canonicalText)).toEqual({
    number: 1,
    clerkNumber: "",
    title: "Giao ước thi đua năm 2024",
    cluster: "Cụm thi đua số 3",
    year: 2024,
    campaign: "",
    preamble: "Căn cứ Quy chế hoạt động của Cụm.",
    contents: [
      { title: "", text: "Đẩy mạnh công tác đối ngoại nhân dân." },
      { title: "Khen thưởng", text: "Nâng cao chất lượng công tác khen thưởng." },
    ],
    targets: [{ code: "hoa_giai", name: "Vụ hòa giải thành / tổng vụ", target: "từ 85%" }],
    registrations: units.map((unit) => `Bản đăng ký thi đua năm 2024 của ${unit}`),
    parties: units,
    witnesses: ["lãnh đạo Ủy ban MTTQ Việt Nam thành phố Hà Nội"],
    signingWitness: "",
  });
  expect(version.textHash).toBe(textHash(version.canonicalText));
  expect(await statusOf(covenantId)).toBe("openForSigning");
  expect((await recorded()).at(-1)).toBe("openedForSigning");
});

test("taken back, its next opening is offered the number the clerk had given", async () => {
  const cluster = await aClusterOfFive();
  const { secretary } = cluster;
  const adopted = await anAdoptedCovenant(cluster);
  const offered = async () => (await getOpening(secretary, adopted.covenantId))?.clerkNumber;
  expect(await offered()).toBe("");
  const opening = { ...adopted, witnesses: [], clerkNumber: "12/GƯ-CTĐ" };
  await at(morning, () => openForSigning(secretary, opening));
  const text = await openText(adopted.covenantId);
  const seen = await getCovenant(chairOf(cluster, 0), adopted.covenantId);
  expect(seen?.text.clerkNumber).toBe("12/GƯ-CTĐ");
  await at(morning, () => withdrawForEditing(secretary, { ...text, reason: "Sửa lời." }));
  expect(await offered()).toBe("12/GƯ-CTĐ");
});

test("a unit that has left the cluster by that day is not asked; names are those of the day", async () => {
  const cluster = await aClusterOfFive();
  const adopted = await anAdoptedCovenant(cluster);
  const [first = "", second = ""] = cluster.unitIds;
  const lastDay = new Date("2024-02-28T00:00:00Z");
  await db.clusterMembership.updateMany({ where: { unitId: first }, data: { toOn: lastDay } });
  await db.unitName.updateMany({ where: { unitId: second }, data: { toOn: lastDay } });
  await db.unitName.create({
    data: { unitId: second, name: "Thanh Trì mới", fromOn: new Date("2024-02-29T00:00:00Z") },
  });
  await at(morning, () => openForSigning(cluster.secretary, { ...adopted, witnesses: [] }));
  const parties = await db.covenantParty.findMany({ orderBy: { position: "asc" } });
  expect(parties.map(({ name }) => name.replace("Ủy ban MTTQ Việt Nam huyện ", ""))).toEqual([
    "Thanh Trì mới",
    "Sóc Sơn",
    "Gia Lâm",
    "Đông Anh",
  ]);
});

test("opened twice at once it is opened once", async () => {
  const cluster = await aClusterOfFive();
  const adopted = await anAdoptedCovenant(cluster);
  const open = () => openForSigning(cluster.secretary, { ...adopted, witnesses: [] });
  const outcomes = await Promise.allSettled([open(), open(), open()]);
  const refused = outcomes.filter((outcome) => outcome.status === "rejected");
  expect(refused.map(({ reason }) => reason.code)).toEqual(Array(2).fill("covenant.alreadyOpen"));
  expect(await db.covenantVersion.count()).toBe(1);
});

test("what is not adopted is not opened, and nothing is left of the try", async () => {
  const cluster = await aClusterOfFive();
  const presented = await aPresentedCovenant(cluster);
  const before = await recorded();
  const opening = openForSigning(cluster.secretary, { ...presented, witnesses: [] });
  await expect(opening).rejects.toThrow("covenant.notAdopted");
  expect(await db.covenantParty.count()).toBe(0);
  expect(await recorded()).toEqual(before);
});

test("a member does not open it", async () => {
  const cluster = await aClusterOfFive();
  const adopted = await anAdoptedCovenant(cluster);
  const opening = openForSigning(chairOf(cluster, 1), { ...adopted, witnesses: [] });
  await expect(opening).rejects.toThrow("notAllowed");
});

test.each([
  ["contents", "update covenant_contents set text = 'khác'"],
  [
    "contents, one added",
    "insert into covenant_contents (id, covenant_id, position, title, text) select gen_random_uuid(), covenant_id, 9, '', 'x' from covenant_contents limit 1",
  ],
  ["contents, one taken out", "delete from covenant_contents where position = 1"],
  ["annex", "update common_targets set numerator = 90"],
  ["annex, a row taken out", "delete from common_targets"],
  ["parties", "delete from covenant_parties where position = 5"],
  ["witnesses", "update covenant_witnesses set name = 'khác'"],
  ["title", "update covenants set title = 'khác'"],
  ["preamble", "update covenants set preamble = 'khác'"],
])(
  "once open, the %s cannot be changed by the app, nor by the owner of the tables",
  async (_, sql) => {
    await anOpenCovenant(await aClusterOfFive());
    await expect(db.$executeRawUnsafe(sql)).rejects.toThrow("the covenant is frozen");
    await expect(asOwner(sql)).rejects.toThrow("the covenant is frozen");
  },
);

test.each([
  "update covenant_versions set canonical_text = 'khác'",
  "delete from covenant_versions",
  "update covenant_saves set words = '{}'",
  "delete from covenant_saves",
])("the app has no right to: %s", async (sql) => {
  await anOpenCovenant(await aClusterOfFive());
  await expect(db.$executeRawUnsafe(sql)).rejects.toThrow("permission denied");
});

test("a frozen text whose hash is not its own is not kept", async () => {
  const { covenantId } = await anOpenCovenant(await aClusterOfFive());
  const { canonicalText } = await frozen(covenantId);
  const forged = { covenantId, number: 2, canonicalText: `${canonicalText} `, frozenAt: morning };
  const hash = textHash(canonicalForm(readCanonicalForm(canonicalText)));
  await expect(db.covenantVersion.create({ data: { ...forged, textHash: hash } })).rejects.toThrow(
    "covenant_versions_hash",
  );
});
