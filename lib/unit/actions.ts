"use server";

import { redirect } from "next/navigation";
import { formAction } from "@/lib/form-action";
import { foundUnit } from "./commands/found-unit";
import { moveUnit } from "./commands/move-unit";
import { renameUnit } from "./commands/rename-unit";
import { foundUnitInput, moveUnitInput, renameUnitInput } from "./schema";

export const foundUnitAction = formAction(foundUnitInput, async (actor, input) => {
  redirect(`/units/${await foundUnit(actor, input)}?done=founded`);
});

export const renameUnitAction = formAction(renameUnitInput, async (actor, input) => {
  await renameUnit(actor, input);
  redirect(`/units/${input.unitId}?done=renamed`);
});

export const moveUnitAction = formAction(moveUnitInput, async (actor, input) => {
  await moveUnit(actor, input);
  redirect(`/units/${input.unitId}?done=moved`);
});
