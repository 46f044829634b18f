"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { officeOf } from "@/lib/auth/policy";
import { formAction } from "@/lib/form-action";
import { carry, refusedSheet, rowsOfUpload, uploadFields } from "@/lib/spreadsheet/upload";
import { addIndicators } from "./commands";
import { describeIndicator, endIndicator, succeedIndicator } from "./commands/keep-indicator";
import { addRule, endRule } from "./commands/keep-rules";
import { indicatorSheetPreview } from "./labels";
import { readIndicatorSheet } from "./queries/read-indicator-sheet";
import { standardCatalogue } from "./queries/standard-catalogue";
import {
  addRuleInput,
  describeIndicatorInput,
  endIndicatorInput,
  endRuleInput,
  newIndicatorInput,
  succeedIndicatorInput,
  takeCatalogueInput,
} from "./schema";

/** Reads the sheet; shows what it found first, and writes that when it is sent again. */
export const importIndicatorsAction = formAction(z.object(uploadFields), async (actor, input) => {
  const rows = await rowsOfUpload(input);
  const read = await readIndicatorSheet(actor, rows);
  if (read.wrongCells) return refusedSheet(read.wrongCells);
  const { indicators } = read;
  if (input.step === "check")
    return { preview: { ...indicatorSheetPreview(indicators), carried: carry(rows) } };
  await addIndicators(actor, { ownerUnitId: officeOf(actor), indicators });
  redirect(`/admin/indicators?imported=${indicators.length}`);
});

/** The national catalogue as it stands, for an office that has none of its own yet. */
export const takeCatalogueAction = formAction(takeCatalogueInput, async (actor, { seen }) => {
  const indicators = standardCatalogue();
  await addIndicators(actor, { ownerUnitId: officeOf(actor), indicators, seen });
  redirect(`/admin/indicators?imported=${indicators.length}`);
});

export const addIndicatorAction = formAction(newIndicatorInput, async (actor, input) => {
  const { fromOn, ...indicator } = input;
  await addIndicators(actor, { ownerUnitId: officeOf(actor), fromOn, indicators: [indicator] });
  redirect("/admin/indicators?imported=1");
});

export const describeIndicatorAction = formAction(describeIndicatorInput, async (actor, input) => {
  await describeIndicator(actor, input);
  refresh();
  return "Đã lưu.";
});

export const endIndicatorAction = formAction(endIndicatorInput, async (actor, input) => {
  await endIndicator(actor, input);
  refresh();
  return "Đã ghi ngày kết thúc.";
});

export const succeedIndicatorAction = formAction(succeedIndicatorInput, async (actor, input) => {
  redirect(`/admin/indicators/${await succeedIndicator(actor, input)}`);
});

export const addRuleAction = formAction(addRuleInput, async (actor, input) => {
  await addRule(actor, input);
  refresh();
  return "Đã thêm quy tắc.";
});

export const endRuleAction = formAction(endRuleInput, async (actor, input) => {
  await endRule(actor, input);
  refresh();
  return "Đã ghi ngày kết thúc.";
});
