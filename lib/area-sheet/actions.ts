"use server";

import { refresh } from "next/cache";
import { formAction, visitorAction } from "@/lib/form-action";
import { ownAddress } from "@/lib/own-address";
import { chooseAreaColumns } from "./commands/choose-area-columns";
import { decideAreaProposal } from "./commands/decide-area-proposal";
import { fillFromAreas } from "./commands/fill-from-areas";
import { makeAreaLinks, revokeAreaLink } from "./commands/make-area-links";
import { proposeAreaFigures } from "./commands/propose-area-figures";
import { writeAreaFigures } from "./commands/write-area-figures";
import { linkMessages, writtenText } from "./labels";
import {
  areaLinkRef,
  decideAreaProposalInput,
  makeAreaLinksInput,
  proposeAreaFiguresInput,
} from "./link-schema";
import { chooseAreaColumnsInput, sheetKey, writeAreaFiguresInput } from "./schema";

export const chooseAreaColumnsAction = formAction(chooseAreaColumnsInput, async (actor, input) => {
  await chooseAreaColumns(actor, input);
  refresh();
  return "Đã chọn các cột của bảng kê.";
});

export const writeAreaFiguresAction = formAction(writeAreaFiguresInput, async (actor, input) => {
  const outcome = await writeAreaFigures(actor, input);
  refresh();
  return writtenText(outcome);
});

export const fillFromAreasAction = formAction(sheetKey, async (actor, key) => {
  const filled = await fillFromAreas(actor, key);
  refresh();
  return filled > 0
    ? `Đã điền ${filled} ô trống của báo cáo theo bảng kê.`
    : "Báo cáo không còn ô trống nào có tổng trong bảng kê.";
});

/** The addresses are said this once: of their tokens only hashes are kept. */
export const makeAreaLinksAction = formAction(makeAreaLinksInput, async (actor, input) => {
  const made = await makeAreaLinks(actor, input);
  refresh();
  return {
    done: `Đã lập ${made.links.length} đường dẫn. Lời nhắn chỉ hiện lần này; vui lòng chép và gửi ngay.`,
    found: linkMessages(made, await ownAddress()),
  };
});

export const revokeAreaLinkAction = formAction(areaLinkRef, async (actor, input) => {
  await revokeAreaLink(actor, input);
  refresh();
  return "Đã thu hồi đường dẫn.";
});

export const decideAreaProposalAction = formAction(
  decideAreaProposalInput,
  async (actor, input) => {
    await decideAreaProposal(actor, input);
    refresh();
    return input.decision === "accept"
      ? "Đã ghi nhận vào bảng kê."
      : "Không ghi nhận; bảng kê giữ nguyên.";
  },
);

export const proposeAreaFiguresAction = visitorAction(
  proposeAreaFiguresInput,
  async (visitor, input) => {
    await proposeAreaFigures(visitor, input);
    return "Đã gửi số liệu. Cán bộ Mặt trận xã, phường sẽ xem và ghi nhận. Trân trọng cảm ơn.";
  },
);
