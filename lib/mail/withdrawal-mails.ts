import "server-only";
import { listTakenBack } from "@/lib/covenant/queries/taken-back-signatures";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { peopleAt } from "./recipients";
import { toldSince } from "./rules";

const kind = "covenantTakenBack" as const;

/**
 * To everyone who had signed a text that was taken back in the last days: to whoever signed here or brought the unit's copy, and
 * where a pen had signed to the unit's heads. Each once, whatever became of that mail.
 */
export async function withdrawalMails(at: Date) {
  const takenBack = await listTakenBack(toldSince(at));
  const told = await db.outgoingMail.findMany({
    where: { kind, subjectId: { in: takenBack.map(({ versionId }) => versionId) } },
    select: { subjectId: true, unitId: true, personId: true },
  });
  const wasTold = new Set(told.map(keyOf));
  const lists = [];
  for (const { versionId, clusterYear, signatures } of takenBack) {
    const here = signatures.flatMap(({ personId, unitId }) =>
      personId ? [{ personId, unitId }] : [],
    );
    const onPaper = signatures.filter(({ personId }) => !personId).map(({ unitId }) => unitId);
    const heads = await peopleAt(onPaper, ["unitLeader", "cityLeader"], dayOf(at));
    const people = [...here, ...heads];
    lists.push(
      people.map(({ personId, unitId }) => ({
        ...{ kind, subjectId: versionId, clusterYearId: clusterYear.id, unitId, personId },
      })),
    );
  }
  return lists.flat().filter((mail) => !wasTold.has(keyOf(mail)));
}

function keyOf(of: { subjectId: string; unitId: string | null; personId: string }) {
  return [of.subjectId, of.unitId, of.personId].join(" ");
}
