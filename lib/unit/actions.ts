"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/lib/form-action";
import { carry, refusedSheet, rowsOfUpload, uploadFields } from "@/lib/spreadsheet/upload";
import { correctUnit } from "./commands/correct-unit";
import { foundUnit } from "./commands/found-unit";
import { importUnits } from "./commands/import-units";
import { moveUnit, moveUnits } from "./commands/move-unit";
import { renameUnit } from "./commands/rename-unit";
import { unitSheetPreview } from "./labels";
import { readUnitSheet } from "./queries/read-unit-sheet";
import {
  correctUnitInput,
  foundUnitInput,
  moveUnitInput,
  moveUnitsInput,
  renameUnitInput,
} from "./schema";

export const foundUnitAction = formAction(foundUnitInput, async (actor, input) => {
  redirect(`/units/${await foundUnit(actor, input)}?done=founded`);
});

/** Reads the sheet; shows what it found first, and writes that when it is sent again. */
export const importUnitsAction = formAction(z.object(uploadFields), async (actor, input) => {
  const rows = await rowsOfUpload(input);
  const read = await readUnitSheet(actor, rows);
  if (read.wrongCells) return refusedSheet(read.wrongCells);
  const { units } = read;
  if (input.step === "check")
    return { preview: { ...unitSheetPreview(units), carried: carry(rows) } };
  await importUnits(actor, { units });
  redirect(`/admin/units?imported=${units.length}`);
});

export const renameUnitAction = formAction(renameUnitInput, async (actor, input) => {
  await renameUnit(actor, input);
  redirect(`/units/${input.unitId}?done=renamed`);
});

export const correctUnitAction = formAction(correctUnitInput, async (actor, input) => {
  await correctUnit(actor, input);
  redirect(`/units/${input.unitId}?done=corrected`);
});

export const moveUnitAction = formAction(moveUnitInput, async (actor, input) => {
  await moveUnit(actor, input);
  redirect(`/units/${input.unitId}?done=moved`);
});

/** `unitId` is the unit they stood under, whose page opens again. */
export const moveUnitsAction = formAction(moveUnitsInput, async (actor, { unitId, ...input }) => {
  await moveUnits(actor, input);
  redirect(`/units/${unitId}?done=belowMoved`);
});
