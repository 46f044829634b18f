"use client";

import type { ChangeEventHandler } from "react";
import { useControl } from "./control";

export type Option = { value: string; label: string };

type SelectProps = {
  options: readonly Option[];
  defaultValue?: string;
  /** Words of the empty choice; without it the first option is chosen. */
  prompt?: string;
  required?: boolean;
  onChange?: ChangeEventHandler<HTMLSelectElement>;
};

export function Select({ options, defaultValue = "", prompt, ...rest }: SelectProps) {
  const { props, typed } = useControl();
  const chosen = typed ?? defaultValue;
  return (
    // React ignores a new defaultValue of a select that stands: the key makes it stand anew.
    <select key={chosen} {...rest} {...props} className="input" defaultValue={chosen}>
      {prompt && <option value="">{prompt}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
