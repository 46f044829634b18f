import { ActionForm } from "@/components/ui/action-form";
import { RowCheckbox } from "@/components/ui/row-checkbox";
import { RowInput } from "@/components/ui/row-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { recordAttendanceAction } from "@/lib/event/actions";
import type { EventView } from "@/lib/event/queries";
import { placeName } from "@/lib/unit/labels";

type AttendanceFormProps = { event: EventView; actingAs: string };

/** A row per unit: there or not, and who came for it, filled in with its head. */
export function AttendanceForm({ event, actingAs }: AttendanceFormProps) {
  return (
    <ActionForm action={recordAttendanceAction} actingAs={actingAs}>
      <input type="hidden" name="eventId" value={event.id} />
      <ol className="stack-l">
        {event.members.map((unit, index) => (
          <li key={unit.id}>
            <Row unit={unit} index={index} recorded={event.attendanceRecorded} />
          </li>
        ))}
      </ol>
      <div className="actions">
        <SubmitButton>Ghi điểm danh</SubmitButton>
      </div>
    </ActionForm>
  );
}

type RowProps = { unit: EventView["members"][number]; index: number; recorded: boolean };

function Row({ unit, index, recorded }: RowProps) {
  const { present, usual } = unit;
  const place = placeName(unit);
  const unsaid = <span className="vh">, {place}</span>;
  return (
    <fieldset className="stack">
      <legend>
        {index + 1}. {place}
      </legend>
      <input type="hidden" name="unitIds[]" value={unit.id} />
      <RowCheckbox
        name="present[]"
        value={unit.id}
        label={<>Có mặt{unsaid}</>}
        defaultChecked={recorded ? present !== null : true}
      />
      <div className="row-pair">
        <RowInput
          name="names[]"
          index={index}
          label={<>Người dự{unsaid}</>}
          defaultValue={present?.representativeName ?? usual?.name ?? ""}
        />
        <RowInput
          name="posts[]"
          index={index}
          label={<>Chức vụ{unsaid}</>}
          defaultValue={present?.representativePost ?? usual?.post ?? ""}
        />
      </div>
      <RowInput
        name="authorisations[]"
        index={index}
        label={<>Giấy giới thiệu, ủy quyền (số, ngày), nếu người khác dự thay{unsaid}</>}
        defaultValue={present?.authorisation ?? ""}
      />
    </fieldset>
  );
}
