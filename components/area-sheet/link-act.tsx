import { ActionForm } from "@/components/ui/action-form";
import { PickGroup } from "@/components/ui/pick";
import { SubmitButton } from "@/components/ui/submit-button";
import { decideAreaProposalAction, revokeAreaLinkAction } from "@/lib/area-sheet/actions";
import type { AreaLinkView } from "@/lib/area-sheet/queries/area-links";
import type { AreaSheetView } from "@/lib/area-sheet/queries/area-sheet";
import { PlaceFields, type SheetPlace } from "./place-fields";

type LinkActProps = {
  link: AreaLinkView;
  sheet: AreaSheetView;
  place: SheetPlace;
  actingAs: string;
};

/** A link still out is taken back; what came in is shown beside what stands in the sheet, and each figure taken over or not. */
export function LinkAct({ link, sheet, place, actingAs }: LinkActProps) {
  if (link.usedAt) return <Proposals {...{ link, sheet, place, actingAs }} />;
  return (
    <ActionForm action={revokeAreaLinkAction} actingAs={actingAs}>
      <PlaceFields place={place} />
      <input type="hidden" name="linkId" value={link.id} />
      <SubmitButton variant="second">Thu hồi đường dẫn</SubmitButton>
    </ActionForm>
  );
}

function Proposals({ link, sheet, place, actingAs }: LinkActProps) {
  const nameOf = (indicatorId: string) =>
    sheet.offered.find(({ id }) => id === indicatorId)?.name ?? "";
  const decided = link.proposals.filter(({ decidedAt }) => decidedAt);
  const waiting = link.proposals.filter(({ decidedAt }) => !decidedAt);
  return (
    <>
      {decided.length > 0 && (
        <ul className="plain">
          {decided.map(({ indicatorId, typed, accepted }) => (
            <li key={indicatorId}>
              {nameOf(indicatorId)}: <b className="num">{typed}</b>
              <span className="meta"> {accepted ? "đã ghi nhận" : "không ghi nhận"}</span>
            </li>
          ))}
        </ul>
      )}
      {waiting.length > 0 && (
        <ActionForm action={decideAreaProposalAction} actingAs={actingAs}>
          <PlaceFields place={place} />
          <input type="hidden" name="linkId" value={link.id} />
          <input type="hidden" name="revision" value={sheet.revision} />
          <PickGroup
            name="indicatorIds[]"
            legend="Số khu dân cư gửi"
            hint="Bỏ chọn số nào thì số ấy vẫn chờ."
            options={waiting.map(({ indicatorId, typed }) => ({
              value: indicatorId,
              label: `${nameOf(indicatorId)}: ${typed}`,
              hint: standingText({ link, sheet, indicatorId, typed }),
            }))}
            defaultValue={waiting.map(({ indicatorId }) => indicatorId)}
          />
          <div className="actions">
            <SubmitButton name="decision" value="accept">
              Ghi nhận
            </SubmitButton>
            <SubmitButton variant="second" name="decision" value="reject">
              Không ghi nhận
            </SubmitButton>
          </div>
        </ActionForm>
      )}
    </>
  );
}

type Standing = Pick<LinkActProps, "link" | "sheet"> & { indicatorId: string; typed: string };

/** What stands in the sheet already, where it is another number. */
function standingText({ link, sheet, indicatorId, typed }: Standing) {
  const area = sheet.areas.find(({ id }) => id === link.areaId);
  const standing = area?.cells.find((cell) => cell.indicatorId === indicatorId)?.typed;
  return standing && standing !== typed ? `bảng kê đang ghi ${standing}` : undefined;
}
