import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { dayText } from "@/lib/date-text";
import { dayFromDb, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { readFileBytes } from "@/lib/file/queries/file-bytes";
import { committeeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { indicatorsByCode } from "../offered";
import { canKeepOwnForms } from "../policy";
import { type Filling, fillingOf, takenApart } from "../rules";
import { filledFile } from "../template";
import { figuresFor } from "../unit-figures";

type Key = { ownFormId: string; periodId: string | null };

/**
 * A form of the actor's unit with what each of its marks comes to for a period (the latest the unit has figures of, unless
 * one is named); null in place of what has no figure yet. Null for whoever does not keep it, or when there is no such period.
 */
export async function getOwnForm(actor: Actor, { ownFormId, periodId }: Key) {
  const form = await db.ownForm.findUnique({ where: { id: ownFormId } });
  if (!form || !canKeepOwnForms(actor, form)) return null;
  const periods = await periodsOf(form.unitId);
  const period = periodId ? periods.find(({ id }) => id === periodId) : periods[0];
  if (periodId && !period) return null;
  return {
    ...{ form, periods, period: period ?? null },
    marks: period ? await fillingsOf(form, period) : [],
  };
}

/** The form's file, filled in for a period, with the kind it is of. Null as above. */
export async function fillOwnForm(actor: Actor, key: { ownFormId: string; periodId: string }) {
  const found = await getOwnForm(actor, key);
  if (!found?.period) return null;
  const { form, period, marks } = found;
  const file = await db.storedFile.findUniqueOrThrow({
    where: { id: form.fileId },
    select: { kind: true },
  });
  const bytes = await readFileBytes(form.fileId);
  if (!bytes) return null;
  const fillings = new Map(marks.map(({ mark, filling }) => [mark, filling]));
  return {
    bytes: filledFile(bytes, (mark) => fillings.get(mark) ?? null),
    name: `${form.name}, ${period.label}`,
    kind: file.kind === "docx" ? ("docx" as const) : ("xlsx" as const),
  };
}

/** The periods that a unit has figures of, the latest first. */
function periodsOf(unitId: string) {
  return db.reportingPeriod.findMany({
    where: {
      reports: { some: { unitId, values: { some: { typed: { not: "" } } } } },
      form: { rhythm: { notIn: ["week", "oneOff"] } },
    },
    select: {
      ...{ id: true, label: true, fromOn: true, toOn: true },
      form: { select: { name: true, yearMonth: true, yearDay: true } },
    },
    orderBy: [{ toOn: "desc" }, { fromOn: "desc" }],
    take: 60,
  });
}

type OwnFormPeriod = Awaited<ReturnType<typeof periodsOf>>[number];

async function fillingsOf(form: { unitId: string; marks: string[] }, period: OwnFormPeriod) {
  const indicators = await indicatorsByCode(db, form.unitId);
  const asked = [...new Set(form.marks.map((mark) => takenApart(mark).code))].flatMap((code) => {
    const indicator = indicators.get(code);
    return indicator ? [indicator] : [];
  });
  const [figures, names] = await Promise.all([
    figuresFor({ unitId: form.unitId, period, indicators: asked }),
    namesOfUnits([form.unitId], dayOf(period.toOn)),
  ]);
  const unit = names.get(form.unitId);
  const words: Record<string, string> = {
    don_vi: unit ? committeeName(unit) : "",
    ky: period.label,
    tu_ngay: dayText(dayFromDb(period.fromOn)),
    den_ngay: dayText(dayFromDb(period.toOn)),
  };
  return form.marks.map((mark) => {
    const { code, parts } = takenApart(mark);
    const indicator = indicators.get(code);
    const figure = indicator && figures.get(indicator.id);
    const total = parts.includes("luy_ke") ? figure?.running : figure?.inPeriod;
    const said = words[mark];
    const filling: Filling | null =
      said !== undefined
        ? { text: said, number: null }
        : indicator && total
          ? fillingOf(indicator.type, total, parts)
          : null;
    return { mark, name: indicator?.name ?? "", filling };
  });
}
