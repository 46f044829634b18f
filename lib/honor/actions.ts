"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction, type Preview } from "@/lib/form-action";
import type { Row } from "@/lib/spreadsheet/cell";
import { carry, refusedSheet, rowsOfUpload, uploadFields } from "@/lib/spreadsheet/upload";
import { recordAwards, revokeAward } from "./commands/keep-awards";
import { addHonors, endHonor } from "./commands/keep-catalogue";
import { noteShare, sendShares } from "./commands/keep-shares";
import { recordRatings } from "./commands/record-rating";
import { awardSheetTitles, importAwardsText, importRatingsText, ratingSheetTitles } from "./labels";
import { readAwardSheet } from "./queries/read-award-sheet";
import { readRatingSheet } from "./queries/read-rating-sheet";
import { standardHonors } from "./queries/standard-honors";
import {
  addHonorInput,
  endHonorInput,
  noteShareInput,
  recordAwardInput,
  recordRatingInput,
  revokeAwardInput,
  sendSharesInput,
  takeHonorsInput,
} from "./schema";

/** The standard catalogue as it stands, for an office that has none of its own yet. */
export const takeStandardHonorsAction = formAction(takeHonorsInput, async (actor, { seen }) => {
  await addHonors(actor, standardHonors(), seen);
  refresh();
  return "Đã lấy danh mục chuẩn. Vui lòng đối chiếu với văn bản đang có hiệu lực trước khi dùng.";
});

export const addHonorAction = formAction(addHonorInput, async (actor, honor) => {
  await addHonors(actor, [honor]);
  redirect("/admin/honors");
});

export const endHonorAction = formAction(endHonorInput, async (actor, input) => {
  await endHonor(actor, input);
  refresh();
  return "Đã ghi ngày hết hiệu lực.";
});

export const recordAwardAction = formAction(recordAwardInput, async (actor, input) => {
  await recordAwards(actor, [input]);
  refresh();
  return "Đã ghi thành tích khen thưởng.";
});

export const recordRatingAction = formAction(recordRatingInput, async (actor, input) => {
  await recordRatings(actor, [input]);
  refresh();
  return "Đã ghi xếp loại của năm.";
});

export const noteShareAction = formAction(noteShareInput, async (actor, input) => {
  await noteShare(actor, input);
  refresh();
  return "Đã ghi tỷ lệ.";
});

export const sendSharesAction = formAction(sendSharesInput, async (actor, input) => {
  await sendShares(actor, input);
  refresh();
  return "Đã gửi tỷ lệ.";
});

export const revokeAwardAction = formAction(revokeAwardInput, async (actor, input) => {
  await revokeAward(actor, input);
  refresh();
  return "Đã ghi nhận thu hồi.";
});

const shown = 200;

/** What a sheet holds, to be looked at before it is written. */
function previewOf(
  rows: Row[],
  read: { shown: string[][] },
  words: Omit<Preview, "rows" | "more">,
) {
  const more = Math.max(0, read.shown.length - shown);
  return { preview: { ...words, rows: read.shown.slice(0, shown), more, carried: carry(rows) } };
}

/** Reads the sheet; shows what it found first, and writes that when it is sent again. */
export const importAwardsAction = formAction(z.object(uploadFields), async (actor, input) => {
  const rows = await rowsOfUpload(input);
  const read = await readAwardSheet(actor, rows);
  if (read.wrongCells) return refusedSheet(read.wrongCells);
  if (input.step === "check") {
    const title = importAwardsText(read.added, read.awards.length);
    return previewOf(rows, read, { title, head: awardSheetTitles, act: "Ghi thành tích" });
  }
  const added = await recordAwards(actor, read.awards);
  redirect(`/admin/awards?recorded=${added}`);
});

/** The same for how years were rated. */
export const importRatingsAction = formAction(z.object(uploadFields), async (actor, input) => {
  const rows = await rowsOfUpload(input);
  const read = await readRatingSheet(actor, rows);
  if (read.wrongCells) return refusedSheet(read.wrongCells);
  if (input.step === "check") {
    const title = importRatingsText(read.added, read.ratings.length);
    return previewOf(rows, read, { title, head: ratingSheetTitles, act: "Ghi xếp loại" });
  }
  const added = await recordRatings(actor, read.ratings);
  redirect(`/admin/awards?imported=${added}`);
});
