import { at } from "@/lib/clock";
import { draftCovenant } from "@/lib/covenant/commands/draft-covenant";
import { openForSigning } from "@/lib/covenant/commands/open-for-signing";
import { presentToConference } from "@/lib/covenant/commands/present-to-conference";
import { recordAdoption } from "@/lib/covenant/commands/record-adoption";
import { saveDraft } from "@/lib/covenant/commands/save-draft";
import { type Day, instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Player } from "./cast";
import { consultOn2024 } from "./consulting";
import { commonTargetsOf2024, contentsOf2024, preambleOf2024 } from "./covenant-2024";
import { commonTargets, revisionOf, signAll } from "./covenant-acts";
import { supervisor } from "./people";
import type { Stage } from "./stage";

const on = <T>(day: Day, clock: string, run: () => Promise<T>) => at(instantOf(day, clock), run);

/** Drafted by the secretariat, adopted in the hall, read by all, and signed by three of five. */
export async function signCovenantOf2024(
  { people }: Stage,
  { clusterYearId, eventId }: { clusterYearId: string; eventId: string },
) {
  const secretary = () => people("050").officer.as("clusterSecretary");
  const covenantId = await on("2024-02-05", "08:30", async () =>
    draftCovenant(await secretary(), { clusterYearId, source: "blank", campaign: "" }),
  );
  await on("2024-02-06", "15:10", async () =>
    saveDraft(await secretary(), await wordsOf2024(covenantId)),
  );
  await consultOn2024({ people }, covenantId);
  await on("2024-02-26", "10:00", async () =>
    presentToConference(await secretary(), { covenantId, revision: await revisionOf(covenantId) }),
  );
  await on("2024-02-29", "09:05", async () =>
    recordAdoption(await secretary(), {
      covenantId,
      revision: await revisionOf(covenantId),
      eventId,
      presentUnits: 5,
      agreedUnits: 5,
      disagreedUnits: 0,
    }),
  );
  await on("2024-02-29", "09:20", async () =>
    openForSigning(await secretary(), {
      covenantId,
      revision: await revisionOf(covenantId),
      witnesses: [supervisor],
    }),
  );
  const { textHash } = await db.covenantVersion.findFirstOrThrow({
    where: { covenantId },
    select: { textHash: true },
  });
  const sign = (clock: string, player: Player) =>
    on("2024-02-29", clock, async () =>
      signAll([await player.as("unitLeader")], { covenantId, textHash }),
    );
  await sign("09:28", people("250").chair);
  await sign("09:30", people("050").chair);
  await sign("09:31", people("018").vice);
}

async function wordsOf2024(covenantId: string) {
  return {
    covenantId,
    revision: await revisionOf(covenantId),
    title: "Giao ước thi đua năm 2024",
    preamble: preambleOf2024,
    contents: contentsOf2024.map((content) => ({ ...content, id: null })),
    targets: await commonTargets(commonTargetsOf2024),
  };
}
