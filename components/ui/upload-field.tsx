import type { ReactNode } from "react";
import { Field } from "./field";
import { FileInput } from "./file-input";

type UploadFieldProps = {
  name: string;
  label: ReactNode;
  /** Which files it takes, in words. */
  hint: string;
  /** The same for the browser: ".pdf,.jpg". */
  accept: string;
  mostMegabytes: number;
  /** What the file is for, before the words about kinds and size. */
  note?: string;
  optional?: boolean;
  multiple?: boolean;
};

/** A file to send along. The server looks at it again; without script the browser only narrows what is offered. */
export function UploadField({
  note,
  hint,
  accept,
  mostMegabytes,
  multiple,
  ...field
}: UploadFieldProps) {
  return (
    <Field {...field} hint={note ? `${note} ${hint}` : hint}>
      <FileInput accept={accept} mostMegabytes={mostMegabytes} {...(multiple && { multiple })} />
    </Field>
  );
}
