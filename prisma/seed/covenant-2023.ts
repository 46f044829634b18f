import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { closeCovenant } from "@/lib/covenant/commands/close-covenant";
import { draftAnnex } from "@/lib/covenant/commands/draft-annex";
import { draftCovenant } from "@/lib/covenant/commands/draft-covenant";
import { saveDraft } from "@/lib/covenant/commands/save-draft";
import { type Day, instantOf } from "@/lib/dates";
import { planEvent } from "@/lib/event/commands/plan-event";
import { commonTargets, revisionOf, signAll, takeToSigning } from "./covenant-acts";
import type { Stage } from "./stage";
import { clusterThree } from "./units";

/** Illustrative: of 2023 no article tells. The annex takes the place of the third, and of the common target. */
const contents = [
  {
    title: "Phong trào thi đua yêu nước",
    text: "Tổ chức các phong trào thi đua yêu nước, các cuộc vận động gắn với Chương trình phối hợp và thống nhất hành động năm 2023.",
  },
  {
    title: "Giám sát, phản biện xã hội",
    text: "Mỗi đơn vị chủ trì giám sát theo kế hoạch, có kiến nghị và theo dõi việc trả lời.",
  },
  { title: "An sinh xã hội", text: "Vận động Quỹ “Vì người nghèo”, hỗ trợ nhà Đại đoàn kết." },
];
const amended = {
  title: "An sinh xã hội",
  text: "Vận động Quỹ “Vì người nghèo”, hỗ trợ nhà Đại đoàn kết, hoàn thành trước ngày 18/11/2023.",
};

type Signers = { secretary: Actor; chairs: readonly Actor[] };
type Of2023 = { stage: Stage; clusterYearId: string };

/** Adopted and signed by all five in February; gives who go on with it. */
export async function signCovenantOf2023({ stage, clusterYearId }: Of2023) {
  const signers = await at(instantOf("2023-02-10", "08:00"), () => callSigners(stage));
  const { secretary } = signers;
  const covenantId = await at(instantOf("2023-02-10", "08:30"), () =>
    draftCovenant(secretary, { clusterYearId, source: "blank", campaign: "" }),
  );
  await at(instantOf("2023-02-10", "09:00"), async () =>
    saveDraft(secretary, {
      ...{ covenantId, revision: await revisionOf(covenantId), title: "Giao ước thi đua năm 2023" },
      preamble: "Năm đơn vị trong Cụm thi đua số 3 thống nhất giao ước thi đua (minh họa).",
      contents: contents.map((content) => ({ ...content, id: null })),
      targets: await commonTargets([{ code: "hoa_giai", typed: "83%" }]),
    }),
  );
  const eventId = await hold(stage, {
    clusterYearId,
    kind: "signingConference",
    day: "2023-02-24",
  });
  await signOn({ ...signers, covenantId, eventId, day: "2023-02-24" });
  return { ...signers, covenantId };
}

type Signed = Awaited<ReturnType<typeof signCovenantOf2023>>;

/** A phụ lục adopted and signed at the mid-year review. */
export async function amendCovenantOf2023(
  { stage, clusterYearId }: Of2023,
  { covenantId: amendsId, ...signers }: Signed,
) {
  const { secretary } = signers;
  const covenantId = await at(instantOf("2023-07-03", "08:30"), () =>
    draftAnnex(secretary, { covenantId: amendsId }),
  );
  await at(instantOf("2023-07-03", "09:00"), async () =>
    saveDraft(secretary, {
      ...{ covenantId, revision: await revisionOf(covenantId), preamble: "" },
      title: "Phụ lục số 1 của Giao ước thi đua năm 2023",
      contents: [{ ...amended, id: null, change: "3" }],
      targets: await commonTargets([{ code: "hoa_giai", typed: "85%" }]),
    }),
  );
  const eventId = await hold(stage, { clusterYearId, kind: "midYearReview", day: "2023-07-14" });
  return signOn({ ...signers, covenantId, eventId, day: "2023-07-14" });
}

/** At the year's end, over the words as amended. */
export async function closeCovenantOf2023({ secretary, covenantId }: Signed, textHash: string) {
  const results = [
    { outcome: "achieved", words: "" },
    { outcome: "achieved", words: "" },
    {
      outcome: "notAchieved",
      words: "Hoàn thành 46/48 nhà; 02 nhà chuyển sang quý I/2024 (minh họa).",
    },
  ] as const;
  await at(instantOf("2023-12-20", "15:00"), () =>
    closeCovenant(secretary, { covenantId, textHash, results: [...results] }),
  );
}

async function callSigners({ people }: Stage): Promise<Signers> {
  const secretary = await people("016").officer.as("clusterSecretary");
  const chairs: Actor[] = [];
  for (const { code } of clusterThree) chairs.push(await people(code).chair.as("unitLeader"));
  return { secretary, chairs };
}

type Held = { clusterYearId: string; kind: "signingConference" | "midYearReview"; day: Day };

function hold({ office }: Stage, { clusterYearId, kind, day }: Held) {
  const title =
    kind === "midYearReview"
      ? "Hội nghị sơ kết 6 tháng đầu năm 2023 (minh họa)"
      : "Hội nghị ký kết Giao ước thi đua năm 2023 (minh họa)";
  const startsAt = instantOf(day, "08:00");
  return at(instantOf(day, "07:30"), () =>
    planEvent(office, {
      ...{ clusterYearId, kind, title, place: "Huyện Sóc Sơn", startsAt, endsAt: null },
      ...{ tentative: false, presiders: [] },
    }),
  );
}

type OnDay = Signers & { covenantId: string; eventId: string; day: Day };

async function signOn({ secretary, chairs, covenantId, eventId, day }: OnDay) {
  const textHash = await at(instantOf(day, "08:30"), () =>
    takeToSigning(secretary, { covenantId, eventId, units: chairs.length }),
  );
  await at(instantOf(day, "09:00"), () => signAll(chairs, { covenantId, textHash }));
  return textHash;
}
