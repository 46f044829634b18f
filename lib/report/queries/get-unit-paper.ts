import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { dayFromDb, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { committeeLines } from "@/lib/document/heads";
import { layoutOn } from "@/lib/document/layouts";
import type { ViewDescription } from "@/lib/document/view";
import { env } from "@/lib/env";
import { yearSoFarTitle } from "@/lib/figure/labels";
import { measureText } from "@/lib/indicator/labels";
import { getNarrative, type NarrativeView } from "@/lib/narrative/queries/get-narrative";
import { listPeopleInPost } from "@/lib/person/queries/list-people-in-post";
import { isDeputyPost } from "@/lib/person/rules";
import { committeeName, placeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { paragraphsOf, unitReportCells, unitReportPaper } from "../unit-paper";

type Key = { periodId: string; unitId: string };

/**
 * A unit's report of a period as its paper and as a workbook's rows, made of the very figures of its page; a draft until the
 * signed paper is on record, then under its number. Null for whoever may not read the report.
 */
export async function getUnitPaper(actor: Actor, key: Key) {
  const found = await getNarrative(actor, key);
  if (!found) return null;
  const { period, clusterYear, lines, path, at } = found.report;
  const { ownerUnitId } = await db.cluster.findUniqueOrThrow({
    where: { id: clusterYear.clusterId },
    select: { ownerUnitId: true },
  });
  const today = dayOf(at);
  const names = await namesOfUnits([key.unitId, ownerUnitId], dayFromDb(period.toOn));
  const [unit, owner] = [names.get(key.unitId), names.get(ownerUnitId)];
  if (!unit || !owner) return null;
  const people = await listPeopleInPost(actor, key.unitId, null);
  const chair = people?.find(({ role, post }) => role === "unitLeader" && !isDeputyPost(post));
  const paper = unitReportPaper(
    {
      ...{ unit, owner, lines, year: Number(today.slice(0, 4)), label: period.label },
      words: wordsOf(found.parts),
      signed: path.paper,
      signer: chair?.person.fullName ?? "",
    },
    { layout: layoutOn(today), isDemo: env.MODE === "demo" },
  );
  return { paper, sheet: sheetOf({ unit, label: period.label, lines }) };
}

/** What the unit wrote, under the headings of the paper; the rest is left to be written by hand. */
function wordsOf(parts: NarrativeView["parts"]) {
  const of = (name: NarrativeView["parts"][number]["part"]) =>
    parts.filter(({ part }) => part === name).flatMap(({ text }) => paragraphsOf(text));
  return {
    ...{ situation: [], highlights: of("results"), plans: [] },
    ...{ limits: [...of("shortcomings"), ...of("causes")], proposals: of("proposals") },
  };
}

type ForSheet = {
  unit: ViewDescription["owner"];
  label: string;
  lines: Parameters<typeof unitReportCells>[0][];
};

function sheetOf({ unit, label, lines }: ForSheet): ViewDescription {
  const text = (title: string, share?: number) => ({
    ...{ title, kind: "text" as const },
    ...(share !== undefined && { share }),
  });
  return {
    ...{ owner: unit, issuer: { above: [], body: committeeLines(unit) } },
    name: `Biểu số liệu ${label}, ${placeName(unit)}`,
    lines: [`${committeeName(unit)}.`],
    columns: [
      ...[text("Nhóm"), text("Chỉ tiêu", 9), text("Đơn vị tính", 4), text("Kế hoạch năm", 4)],
      ...[
        text("Thực hiện", 4),
        text(yearSoFarTitle(lines.some(({ facts }) => facts.isQuick)), 4),
        text("Tỷ lệ", 4),
        text("Cùng kỳ", 4),
      ],
      text("Ghi chú"),
    ],
    rows: lines.map((line) => [
      ...[line.indicator.groupName, line.indicator.name, measureText(line.indicator)],
      ...[...unitReportCells(line), line.note],
    ]),
  };
}
