import { z } from "zod";
import { cellsOf } from "@/lib/cells";
import { shownNumber } from "@/lib/number-field";
import { toNfc } from "@/lib/search-text";
import { sheetKey } from "./schema";

const daysText = "Số ngày là một số từ 1 đến 30; để trống thì theo hạn của biểu.";

/** Which residential areas get a link, and for how many days; none said: until the form takes nothing more. */
export const makeAreaLinksInput = sheetKey.extend({
  areaIds: z.array(z.uuid()).min(1, "Chưa chọn khu dân cư nào. Vui lòng chọn.").max(200),
  days: z
    .literal("")
    .transform(() => null)
    .or(z.coerce.number(daysText).int(daysText).min(1, daysText).max(30, daysText))
    .default(null),
});
export type MakeAreaLinksInput = z.output<typeof makeAreaLinksInput>;

export const areaLinkRef = sheetKey.extend({ linkId: z.uuid() });
export type AreaLinkRef = z.output<typeof areaLinkRef>;

export const decideAreaProposalInput = areaLinkRef.extend({
  decision: z.enum(["accept", "reject"]),
  /** The figures it is about: each is taken over, or not, by itself. */
  indicatorIds: z.array(z.uuid()).min(1, "Chưa chọn số nào. Vui lòng chọn.").max(8),
  /** The save of the sheet that the page showed beside what came in. */
  revision: shownNumber(),
});
export type DecideAreaProposalInput = z.output<typeof decideAreaProposalInput>;

const longest = 60;
/** As it stands in an address; anything else is no token of ours. */
const areaToken = z.string().max(100);

/** What is typed on the page of a link; empty cells are left out. */
export const proposeAreaFiguresInput = z
  .looseObject({ token: areaToken })
  .transform(({ token, ...form }) => ({
    token,
    cells: Object.fromEntries(
      Object.entries(cellsOf(form)).flatMap(([id, typed]) =>
        typed === "" ? [] : [[id, toNfc(typed).slice(0, longest)] as const],
      ),
    ),
  }));
export type ProposeAreaFiguresInput = z.output<typeof proposeAreaFiguresInput>;
