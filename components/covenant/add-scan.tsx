import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { Checkbox } from "@/components/ui/pick";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { UploadField } from "@/components/ui/upload-field";
import { addScanAction } from "@/lib/covenant/actions";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";
import { uploadWords } from "@/lib/file/labels";
import { scans } from "@/lib/file/rules";

type AddScanProps = {
  covenant: CovenantView;
  units: NonNullable<CovenantView["viewer"]["scannable"]>;
  actingAs: string;
};

/** One scan of all signed pages; the units on it ticked, each with whose hand it is. */
export function AddScan({ covenant: { id, frozen }, units, actingAs }: AddScanProps) {
  if (!frozen) return null;
  return (
    <Confirm
      act="Thêm bản chụp đã ký"
      icon="plus"
      variant="second"
      question="Thêm bản chụp Giao ước đã ký trên giấy?"
    >
      <ActionForm action={addScanAction} actingAs={actingAs}>
        <input type="hidden" name="covenantId" value={id} />
        <input type="hidden" name="textHash" value={frozen.textHash} />
        <UploadField
          name="scan"
          label="Bản chụp"
          note="Quét tất cả các trang đã ký vào một tệp."
          {...uploadWords(scans)}
        />
        {units.map((unit, index) => (
          <fieldset className="row" key={unit.unitId}>
            <legend>{unit.name}</legend>
            <input type="hidden" name={`units.${index}.unitId`} value={unit.unitId} />
            <Checkbox name={`units.${index}.seen`} label={`${unit.name} đã ký trên bản chụp`} />
            <Field
              name={`units.${index}.signerName`}
              label="Người ký"
              hint={delegatesText(unit.delegates)}
              optional
            >
              <TextInput defaultValue={unit.signerName} />
            </Field>
            <Field name={`units.${index}.signerPost`} label="Chức vụ" optional>
              <TextInput defaultValue={unit.signerPost} />
            </Field>
          </fieldset>
        ))}
        <p>
          Sau khi cán bộ đơn vị Cụm phó hoặc cơ quan cấp trên xác nhận bản chụp, các đơn vị được
          chọn được ghi là đã ký.
        </p>
        <div className="actions">
          <SubmitButton>Thêm bản chụp</SubmitButton>
          <DismissButton />
        </div>
      </ActionForm>
    </Confirm>
  );
}

function delegatesText(delegates: AddScanProps["units"][number]["delegates"]) {
  if (delegates.length === 0) return undefined;
  return `Được ủy quyền ký: ${delegates.map(({ name, post }) => `${name} (${post})`).join(", ")}.`;
}
