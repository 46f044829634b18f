"use server";

import { visitorAction } from "@/lib/form-action";
import { differsWords, matchesWords } from "./labels";
import { checkFile } from "./queries/check-document";
import { checkFileInput } from "./schema";

export const checkFileAction = visitorAction(checkFileInput, async (visitor, input) => {
  const { outcome, paper } = await checkFile(visitor, input);
  if (outcome === "differs") return { message: differsWords };
  return { done: matchesWords, found: paper?.evidence ?? [] };
});
