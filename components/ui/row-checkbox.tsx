"use client";

import { type ReactNode, useContext } from "react";
import { FormContext } from "./form-state";

type RowCheckboxProps = {
  /** Ends in []: one box of many, all under one name. */
  name: `${string}[]`;
  value: string;
  label: ReactNode;
  defaultChecked: boolean;
};

/** One box of a column of boxes that share a name. */
export function RowCheckbox({ name, value, label, defaultChecked }: RowCheckboxProps) {
  const { values } = useContext(FormContext).state;
  // A box left unticked is not posted at all: once there are values, its absence is what was typed.
  const checked = values ? [values[name] ?? []].flat().includes(value) : defaultChecked;
  return (
    <label className="pick">
      <input
        key={`${checked}`}
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked}
      />
      <span>{label}</span>
    </label>
  );
}
