import "server-only";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import type { RegistrationPart } from "@/lib/db/generated/enums";
import { conditionText, shareText } from "@/lib/honor/labels";
import { findHonorFacts } from "@/lib/honor/queries/honor-facts";
import { honorsInForce } from "@/lib/honor/queries/list-honors";
import { checkHonor, quotasAmong } from "@/lib/honor/rules";
import { undertakingText } from "../labels";

type Row = {
  id: string;
  part: RegistrationPart;
  honorId: string | null;
  recipient: string | null;
  name: string;
  detail: string;
  honor: { code: string; name: string } | null;
};

type Of = {
  unitId: string;
  clusterYear: { year: number; ownerPath: readonly string[] };
  undertakings: readonly Row[];
};

/**
 * A unit's honors, models and works; each honor with its conditions as sentences and how each stands by what is on record and by
 * what else is registered. And the honors that may be chosen: those in force today.
 */
export async function checkedUndertakings({ unitId, clusterYear, undertakings }: Of) {
  const { year, ownerPath } = clusterYear;
  const today = dayOf(now());
  const honors = await honorsInForce(ownerPath, today);
  const factsOf = await findHonorFacts({ unitId, path: ownerPath, year, today });
  const ofUnit = factsOf(null);
  const byId = new Map(honors.map((honor) => [honor.id, honor]));
  const names = new Map(honors.map(({ code, name }) => [code, name]));
  const registered = undertakings.flatMap(({ honor, recipient }) =>
    honor ? [{ code: honor.code, recipient }] : [],
  );
  return {
    options: honors.map(({ id, name }) => ({ value: id, label: name })),
    undertakings: undertakings.flatMap(({ honor, part, ...row }) => {
      if (part === "target") return [];
      const honorName = honor?.name ?? null;
      const known = row.honorId ? byId.get(row.honorId) : undefined;
      const check = known && {
        ...checkHonor(known.conditions, {
          ...factsOf(row.recipient),
          quotas: quotasAmong(registered, known, ofUnit.shares),
        }),
      };
      const lines = check?.lines.map(({ condition, answer, counted }) => ({
        words: conditionText(condition, names),
        counted: counted && shareText(counted),
        ...{ isHard: condition.hard, answer },
      }));
      const text = undertakingText({ ...row, honorName });
      return [
        {
          ...row,
          part,
          honorName,
          text,
          check: check ? { overall: check.overall, lines: lines ?? [] } : null,
        },
      ];
    }),
  };
}
