"use client";

import { type ComponentProps, type ReactNode, useContext } from "react";
import { FieldError } from "./field-error";
import { FormContext } from "./form-state";

type RowInputProps = Omit<ComponentProps<"input">, "id" | "name" | "className" | "type"> & {
  /** Ends in []: one value of many, all under one name. */
  name: `${string}[]`;
  index: number;
  label: ReactNode;
};

/** One line of a column of inputs that share a name, with what was typed into it and what is wrong with it. */
export function RowInput({ name, index, label, defaultValue, ...rest }: RowInputProps) {
  const { formId, state } = useContext(FormContext);
  const plain = name.slice(0, -2);
  const id = `${formId}-${plain}-${index}`;
  const error = state.fieldErrors?.[`${plain}.${index}`]?.[0];
  const typed = state.values?.[name]?.[index];
  return (
    <div className={error ? "field bad" : "field"}>
      <label htmlFor={id}>{label}</label>
      <FieldError id={`${id}-error`} sentence={error} />
      <input
        {...rest}
        id={id}
        name={name}
        className="input"
        defaultValue={typed ?? defaultValue}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
    </div>
  );
}
