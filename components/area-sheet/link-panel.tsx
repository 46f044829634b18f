import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { More } from "@/components/ui/more";
import { Panel } from "@/components/ui/panel";
import { PickGroup } from "@/components/ui/pick";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { makeAreaLinksAction } from "@/lib/area-sheet/actions";
import { linkStateText } from "@/lib/area-sheet/labels";
import type { AreaLinksView } from "@/lib/area-sheet/queries/area-links";
import type { AreaSheetView } from "@/lib/area-sheet/queries/area-sheet";
import { LinkAct } from "./link-act";
import { LinkMessages } from "./link-messages";
import { PlaceFields, type SheetPlace } from "./place-fields";

type LinkPanelProps = {
  sheet: AreaSheetView;
  links: AreaLinksView;
  place: SheetPlace;
  actingAs: string;
  now: Date;
};

/** Links by which residential areas fill in their own row, and what came back: taken over by hand, each figure by itself. */
export function LinkPanel({ sheet, links, place, actingAs, now }: LinkPanelProps) {
  const { areas } = sheet;
  return (
    <Panel
      title="Đường dẫn một lần cho khu dân cư"
      meta="Số gửi về chưa tính vào bảng kê cho đến khi ghi nhận."
    >
      {links.links.length > 0 ? (
        <ul className="stack">
          {links.links.map((link) => (
            <li key={link.id}>
              <b>{areas.find(({ id }) => id === link.areaId)?.name}</b>{" "}
              <span className="meta">{linkStateText(link, now)}</span>
              <LinkAct {...{ link, sheet, place, actingAs }} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="meta">Chưa có đường dẫn nào. Vui lòng chọn khu dân cư rồi lập đường dẫn.</p>
      )}
      {links.isOn ? (
        <MakeLinks {...{ areas, place, actingAs }} />
      ) : (
        <p className="meta">
          Cơ quan đã ngừng dùng đường dẫn: không lập thêm. Số đã gửi vẫn chờ đơn vị ghi nhận.
        </p>
      )}
    </Panel>
  );
}

type MakeLinksProps = Pick<LinkPanelProps, "place" | "actingAs"> & {
  areas: AreaSheetView["areas"];
};

function MakeLinks({ areas, place, actingAs }: MakeLinksProps) {
  return (
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
  );
}
