"use client";

import type { ReactNode } from "react";
import { FieldError } from "./field-error";
import { useFormField } from "./form-state";

type PickProps = {
  name: string;
  value?: string;
  label: ReactNode;
  hint?: ReactNode;
  defaultChecked?: boolean;
};

/** One box to tick. */
export function Checkbox({ name, value = "on", label, hint, defaultChecked = false }: PickProps) {
  const { id, typed, error } = useFormField(name);
  return (
    <div className={error ? "field bad" : "field"}>
      <FieldError id={`${id}-error`} sentence={error} />
      <Pick
        type="checkbox"
        id={id}
        name={name}
        value={value}
        label={label}
        hint={hint}
        defaultChecked={wasPicked(typed, value) ?? defaultChecked}
        describedBy={error && `${id}-error`}
        takesFocus={Boolean(error)}
      />
    </div>
  );
}

type PickGroupProps = {
  /** Ends in [] when several may be ticked. */
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  options: readonly { value: string; label: ReactNode; hint?: ReactNode }[];
  defaultValue?: string | readonly string[];
};

/** One of several (radio), or any of several when the name ends in []. */
export function PickGroup({ name, legend, hint, options, defaultValue = [] }: PickGroupProps) {
  const { id, typed, error } = useFormField(name);
  const several = name.endsWith("[]");
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      id={id}
      className={error ? "field bad" : "field"}
      role={several ? "group" : "radiogroup"}
      aria-describedby={describedBy || undefined}
      aria-invalid={error ? true : undefined}
    >
      <legend>{legend}</legend>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <FieldError id={`${id}-error`} sentence={error} />
      {options.map((option, index) => (
        <Pick
          key={option.value}
          takesFocus={Boolean(error) && index === 0}
          type={several ? "checkbox" : "radio"}
          name={name}
          {...option}
          defaultChecked={wasPicked(typed ?? defaultValue, option.value) ?? false}
        />
      ))}
    </fieldset>
  );
}

function wasPicked(typed: string | readonly string[] | undefined, value: string) {
  return typed === undefined ? undefined : [typed].flat().includes(value);
}

type OnePick = {
  type: "checkbox" | "radio";
  id?: string;
  name: string;
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  defaultChecked: boolean;
  describedBy?: string | undefined;
  /** For a page drawn without script; with script the form moves the focus itself. */
  takesFocus?: boolean;
};

function Pick({ label, hint, describedBy, takesFocus, ...input }: OnePick) {
  return (
    <label className="pick">
      <input
        {...input}
        {...(takesFocus && { autoFocus: true })}
        aria-describedby={describedBy}
        aria-invalid={describedBy ? true : undefined}
      />
      <span>
        {label}
        {hint && <span className="hint">{hint}</span>}
      </span>
    </label>
  );
}
