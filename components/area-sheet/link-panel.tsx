import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { More } from "@/components/ui/more";
import { Panel } from "@/components/ui/panel";
import { PickGroup } from "@/components/ui/pick";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import {
  decideAreaProposalAction,
  makeAreaLinksAction,
  revokeAreaLinkAction,
} from "@/lib/area-sheet/actions";
import { linkStateText } from "@/lib/area-sheet/labels";
import type { AreaLinkView } from "@/lib/area-sheet/queries/area-links";
import type { AreaSheetView } from "@/lib/area-sheet/queries/area-sheet";
import { LinkMessages } from "./link-messages";
import { PlaceFields, type SheetPlace } from "./place-fields";

type LinkPanelProps = {
  sheet: AreaSheetView;
  links: readonly AreaLinkView[];
  place: SheetPlace;
  actingAs: string;
  now: Date;
};

/** Links by which residential areas fill in their own row, and what came back: taken over by hand, one area at a time. */
export function LinkPanel({ sheet, links, place, actingAs, now }: LinkPanelProps) {
  const { areas } = sheet;
  return (
    <Panel
      title="Đường dẫn một lần cho khu dân cư"
      meta="Số gửi về chưa tính vào bảng kê cho đến khi ghi nhận."
    >
      <ul className="stack">
        {links.map((link) => (
          <li key={link.id}>
            <b>{areas.find(({ id }) => id === link.areaId)?.name}</b>{" "}
            <span className="meta">{linkStateText(link, now)}</span>
            <LinkAct {...{ link, sheet, place, actingAs }} />
          </li>
        ))}
      </ul>
      <More title="Lập đường dẫn" open>
        <ActionForm action={makeAreaLinksAction} actingAs={actingAs}>
          <LinkMessages />
          <PlaceFields place={place} />
          <PickGroup
            name="areaIds[]"
            legend="Khu dân cư"
            hint="Lập lại cho một khu thì đường dẫn trước hết hiệu lực."
            options={areas.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={areas
              .filter(({ cells }) => cells.every(({ typed }) => typed === ""))
              .map(({ id }) => id)}
          />
          <Field name="days" label="Số ngày dùng được" hint="Để trống: đến hạn của biểu." optional>
            <TextInput figures />
          </Field>
          <SubmitButton variant="second">Lập đường dẫn</SubmitButton>
        </ActionForm>
      </More>
    </Panel>
  );
}

type LinkActProps = Omit<LinkPanelProps, "links" | "now"> & { link: AreaLinkView };

/** A link still out is taken back; what came in is shown beside what stands in the sheet, and taken over or not. */
function LinkAct({ link, sheet, place, actingAs }: LinkActProps) {
  if (link.decidedAt) return null;
  if (!link.usedAt) {
    return (
      <ActionForm action={revokeAreaLinkAction} actingAs={actingAs}>
        <PlaceFields place={place} />
        <input type="hidden" name="linkId" value={link.id} />
        <SubmitButton variant="second">Thu hồi đường dẫn</SubmitButton>
      </ActionForm>
    );
  }
  return (
    <ActionForm action={decideAreaProposalAction} actingAs={actingAs}>
      <PlaceFields place={place} />
      <input type="hidden" name="linkId" value={link.id} />
      <input type="hidden" name="revision" value={sheet.revision} />
      <Proposed {...{ link, sheet }} />
      <div className="actions">
        <SubmitButton name="decision" value="accept">
          Ghi nhận
        </SubmitButton>
        <SubmitButton variant="second" name="decision" value="reject">
          Không ghi nhận
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

function Proposed({ link, sheet }: Pick<LinkActProps, "link" | "sheet">) {
  const area = sheet.areas.find(({ id }) => id === link.areaId);
  return (
    <ul className="plain">
      {link.proposals.map(({ indicatorId, typed }) => {
        const standing = area?.cells.find((cell) => cell.indicatorId === indicatorId)?.typed;
        const name = sheet.offered.find(({ id }) => id === indicatorId)?.name;
        return (
          <li key={indicatorId}>
            {name}: <b className="num">{typed}</b>
            {standing && standing !== typed && (
              <span className="meta"> bảng kê đang ghi {standing}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
