import { at } from "@/lib/clock";
import { draftCovenant } from "@/lib/covenant/commands/draft-covenant";
import { presentToConference } from "@/lib/covenant/commands/present-to-conference";
import { recordAdoption } from "@/lib/covenant/commands/record-adoption";
import { saveDraft } from "@/lib/covenant/commands/save-draft";
import { type Day, instantOf } from "@/lib/dates";
import { issueText } from "@/lib/text/commands/issue-text";
import { keepTemplate } from "@/lib/text/commands/keep-template";
import { contentsOf2024 } from "./covenant-2024";
import { draftOf } from "./draft";
import { regulationArticles } from "./regulation";
import type { Stage } from "./stage";

const on = <T>(day: Day, clock: string, run: () => Promise<T>) => at(instantOf(day, clock), run);

/** The office's template of a covenant: the seven contents, without the year. */
export function keepTemplateOf2024({ office }: Stage) {
  return on("2024-01-15", "09:00", () =>
    keepTemplate(office, {
      ...{ templateId: null, kind: "covenant", title: "Mẫu Giao ước thi đua năm 2024" },
      ...{ fromOn: "2024-01-01", toOn: "2024-12-31" },
      preamble:
        "Thực hiện kế hoạch công tác thi đua, khen thưởng của Ủy ban MTTQ Việt Nam thành phố Hà Nội, các đơn vị trong cụm thống nhất giao ước thi đua với các nội dung sau.",
      contents: contentsOf2024.map((content) => ({ ...content, id: null })),
    }),
  );
}

/** The cluster's regulation, adopted with the covenant and signed by the lead the same morning. */
export async function issueRegulationOf2024(
  { people }: Stage,
  { clusterYearId, eventId }: { clusterYearId: string; eventId: string },
) {
  const secretary = () => people("050").officer.as("clusterSecretary");
  const covenantId = await on("2024-02-05", "09:00", async () =>
    draftCovenant(await secretary(), {
      ...{ clusterYearId, kind: "regulation", source: "blank", campaign: "" },
    }),
  );
  await on("2024-02-06", "15:30", async () =>
    saveDraft(await secretary(), {
      ...{ covenantId, revision: 1, title: "Quy chế tổ chức và hoạt động của Cụm thi đua số 3" },
      preamble: "Căn cứ Quyết định số 15/QĐ-MTTQ-BTT ngày 10/01/2020 về việc chia cụm thi đua;",
      contents: regulationArticles.map((article) => ({ ...article, id: null })),
      targets: [],
    }),
  );
  const revised = async () => ({ covenantId, revision: (await draftOf(covenantId)).revision });
  await on("2024-02-26", "10:05", async () =>
    presentToConference(await secretary(), await revised()),
  );
  await on("2024-02-29", "08:50", async () =>
    recordAdoption(await secretary(), {
      ...{ ...(await revised()), eventId, presentUnits: 5, agreedUnits: 5, disagreedUnits: 0 },
    }),
  );
  await on("2024-02-29", "08:55", async () => {
    const { revision } = await revised();
    await issueText(await secretary(), {
      ...{ textId: covenantId, revision, number: "01/QC-CTĐ", issuedOn: "2024-02-29" },
      ...{ signerName: "Phạm Quốc Hưng", signerPost: "Chủ tịch" },
    });
  });
}
