"use client";

import type { ReactNode } from "react";
import { ControlContext, type ControlProps } from "./control";
import { FieldError } from "./field-error";
import { useFormField } from "./form-state";
import { TextInput } from "./text-input";

type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  /** The control; a line of text when left out. */
  children?: ReactNode;
};

/** Label, hint, error and control, joined once. */
export function Field({ name, label, hint, optional, children = <TextInput /> }: FieldProps) {
  const { id, typed, error } = useFormField(name);
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  const props: ControlProps = {
    id,
    name,
    "aria-describedby": describedBy || undefined,
    "aria-invalid": error ? true : undefined,
    autoFocus: error ? true : undefined,
  };

  return (
    <div className={error ? "field bad" : "field"}>
      <label htmlFor={id}>
        {label} {optional && <span className="optional">(không bắt buộc)</span>}
      </label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <FieldError id={`${id}-error`} sentence={error} />
      <ControlContext value={{ props, typed: [typed].flat()[0] }}>{children}</ControlContext>
    </div>
  );
}
