"use client";

import { FieldError } from "@/components/ui/field-error";
import { useFormField } from "@/components/ui/form-state";
import type { IndicatorType } from "@/lib/db/generated/enums";

type CellInputProps = { indicatorId: string; type: IndicatorType; name: string; typed: string };

/** The one typed cell of a line; a ratio is typed as its two numbers. What was typed stays when the form comes back. */
export function CellInput({ indicatorId, type, name, typed }: CellInputProps) {
  const field = useFormField(`cell-${indicatorId}`);
  const errorId = `${field.id}-error`;
  const aria = {
    "aria-invalid": field.error ? (true as const) : undefined,
    "aria-describedby": field.error ? errorId : undefined,
  };
  return (
    <>
      {type === "ratio" ? (
        <RatioInputs {...{ indicatorId, name, typed, aria }} />
      ) : (
        <input
          {...aria}
          className="cellin"
          name={`cell-${indicatorId}`}
          aria-label={name}
          defaultValue={textOf(field.typed) ?? typed}
          inputMode={type === "text" || type === "yesNo" ? undefined : "decimal"}
          autoComplete="off"
        />
      )}
      <FieldError id={errorId} sentence={field.error} />
    </>
  );
}

type RatioProps = Omit<CellInputProps, "type"> & { aria: object };

function RatioInputs({ indicatorId, name, typed, aria }: RatioProps) {
  const part = useFormField(`cell-${indicatorId}-part`);
  const whole = useFormField(`cell-${indicatorId}-whole`);
  const [kept = "", of = ""] = typed.split("/");
  const shared = {
    ...aria,
    className: "cellin",
    inputMode: "decimal",
    autoComplete: "off",
  } as const;
  return (
    <span className="ratio">
      <input
        {...shared}
        name={`cell-${indicatorId}-part`}
        aria-label={`${name}: số thực hiện`}
        defaultValue={textOf(part.typed) ?? kept}
      />
      <i aria-hidden="true">/</i>
      <input
        {...shared}
        name={`cell-${indicatorId}-whole`}
        aria-label={`${name}: tổng số`}
        defaultValue={textOf(whole.typed) ?? of}
      />
    </span>
  );
}

function textOf(typed: string | string[] | undefined) {
  return typed === undefined ? undefined : ([typed].flat()[0] ?? "");
}
