import { at } from "@/lib/clock";
import { saveDraft } from "@/lib/covenant/commands/save-draft";
import { type Day, instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { closeConsultation } from "@/lib/text/commands/close-consultation";
import { enterOpinion, giveOpinion } from "@/lib/text/commands/give-opinion";
import { replyToOpinion } from "@/lib/text/commands/reply-to-opinion";
import { sendForConsulting } from "@/lib/text/commands/send-for-consulting";
import type { Player } from "./cast";
import { type Draft, draftOf } from "./draft";
import type { Stage } from "./stage";

const on = <T>(day: Day, clock: string, run: () => Promise<T>) => at(instantOf(day, clock), run);

/** The draft goes to the five units: four answer, one on paper, one content is written anew. */
export async function consultOn2024({ people }: Pick<Stage, "people">, textId: string) {
  const secretary = () => people("050").officer.as("clusterSecretary");
  const draft = await draftOf(textId);
  await on("2024-02-07", "09:00", async () =>
    sendForConsulting(await secretary(), {
      ...{ textId, revision: draft.revision, dueAt: instantOf("2024-02-20", "17:00") },
    }),
  );
  const { id: consultationId, units } = await db.consultation.findFirstOrThrow({
    where: { textId },
    select: { id: true, units: { select: { unitId: true, name: true } } },
  });
  const unitNamed = (place: string) => units.find(({ name }) => name.endsWith(place))?.unitId ?? "";
  const give = (day: Day, clock: string, player: Player, opinions: Opinions) =>
    on(day, clock, async () => {
      const leader = await player.as("unitLeader");
      const unitId = leader.capacity.unitId ?? "";
      await giveOpinion(leader, { consultationId, unitId, opinions });
    });

  await give("2024-02-15", "10:20", people("250").chair, agreeing(draft));
  await give("2024-02-16", "14:05", people("018").vice, [
    ...agreeing(draft).filter((_, index) => index !== 4),
    {
      ...opinionOn(draft, 4),
      words: "Nên nêu rõ hướng đổi mới để các đơn vị dễ đăng ký phần việc.",
      proposed:
        "Đổi mới nội dung và phương thức hoạt động, hướng mạnh về cơ sở, địa bàn khu dân cư.",
    },
  ]);
  await give("2024-02-19", "08:40", people("050").chair, agreeing(draft));
  await on("2024-02-20", "15:30", async () =>
    enterOpinion(await secretary(), {
      ...{ consultationId, unitId: unitNamed("Sóc Sơn"), opinions: agreeing(draft) },
      paper: "Công văn số 21/MTTQ-BTT ngày 19/02/2024",
    }),
  );
  await on("2024-02-21", "08:15", async () =>
    closeConsultation(await secretary(), { textId, consultationId }),
  );
  await answerAndRewrite(secretary, { textId, draft });
}

async function answerAndRewrite(
  secretary: () => ReturnType<Player["as"]>,
  { textId, draft }: { textId: string; draft: Draft },
) {
  const { id: opinionId, proposed } = await db.opinion.findFirstOrThrow({
    where: { agrees: false, consultation: { textId } },
  });
  await on("2024-02-21", "09:30", async () =>
    replyToOpinion(await secretary(), {
      ...{ textId, opinionId, over: null, outcome: "accepted" },
      words: "Đã sửa tại nội dung 5.",
    }),
  );
  const contents = draft.words.contents.map((content, index) =>
    index === 4 ? { ...content, text: proposed } : content,
  );
  await on("2024-02-21", "09:40", async () =>
    saveDraft(await secretary(), {
      ...{ ...draft.words, contents, covenantId: textId, revision: draft.revision },
    }),
  );
}

type Opinions = Parameters<typeof giveOpinion>[1]["opinions"];

function agreeing({ words }: Draft) {
  return words.contents.map((_, index) => ({ ...opinionOn({ words }, index), agrees: true }));
}

function opinionOn({ words }: Pick<Draft, "words">, index: number) {
  const contentId = words.contents[index]?.id ?? null;
  return { contentId, over: null, agrees: false, words: "", proposed: "" };
}
