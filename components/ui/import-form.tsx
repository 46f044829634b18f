import type { ComponentProps } from "react";
import { ActionForm } from "./action-form";
import { Field } from "./field";
import { FileInput } from "./file-input";
import { Preview, PreviewButton } from "./preview";
import { WrongCells } from "./wrong-cells";

type ImportFormProps = Pick<ComponentProps<typeof ActionForm>, "action" | "actingAs">;

/** A sheet is chosen, looked at, then written: all of it, or nothing while a cell is wrong. */
export function ImportForm(form: ImportFormProps) {
  return (
    <ActionForm {...form}>
      <WrongCells />
      <Field name="file" label="Tệp Excel hoặc CSV" hint="Nhiều nhất 5 MB, 5.000 dòng.">
        <FileInput accept=".xlsx,.csv" />
      </Field>
      <div className="actions">
        <PreviewButton />
      </div>
      <Preview />
    </ActionForm>
  );
}
