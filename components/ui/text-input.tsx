"use client";

import type { ComponentProps } from "react";
import { useControl } from "./control";

type TextInputProps = Omit<ComponentProps<"input">, "id" | "name" | "className"> & {
  /** Numbers line up by their figures. */
  figures?: boolean;
  /** For a few letters: an hour, a number of days. */
  short?: boolean;
};

export function TextInput({ figures, short, defaultValue, ...rest }: TextInputProps) {
  const { props, typed } = useControl();
  return (
    <input
      {...rest}
      {...props}
      className={["input", figures && "num", short && "short"].filter(Boolean).join(" ")}
      defaultValue={typed ?? defaultValue}
    />
  );
}

export function TextArea({
  defaultValue,
  ...rest
}: Omit<ComponentProps<"textarea">, "id" | "name" | "className">) {
  const { props, typed } = useControl();
  return <textarea {...rest} {...props} className="input" defaultValue={typed ?? defaultValue} />;
}
