"use client";

import { ControlContext } from "@/components/ui/control";
import { FieldError } from "@/components/ui/field-error";
import { useFormField } from "@/components/ui/form-state";
import { NumberInput } from "@/components/ui/number-input";
import type { IndicatorType } from "@/lib/db/generated/enums";
import { noneArose } from "@/lib/numbers/none-arose";

type CellInputProps = { indicatorId: string; type: IndicatorType; name: string; typed: string };

/** The one typed cell of a line; a ratio is typed as its two numbers. What was typed stays when the form comes back. */
export function CellInput({ indicatorId, type, name, typed }: CellInputProps) {
  const field = useFormField(`cell-${indicatorId}`);
  const errorId = `${field.id}-error`;
  const aria = {
    "aria-invalid": field.error ? (true as const) : undefined,
    "aria-describedby": field.error ? errorId : undefined,
  };
  const shared = { indicatorId, name, typed, aria };
  return (
    <>
      {type === "ratio" ? (
        <RatioInputs {...shared} />
      ) : type === "text" || type === "yesNo" ? (
        <input
          {...aria}
          className="cellin"
          name={`cell-${indicatorId}`}
          aria-label={name}
          defaultValue={textOf(field.typed) ?? typed}
          autoComplete="off"
        />
      ) : (
        <NumberCell {...shared} {...{ type, id: field.id, kept: textOf(field.typed) }} />
      )}
      <FieldError id={errorId} sentence={field.error} />
    </>
  );
}

type Aria = { "aria-invalid": true | undefined; "aria-describedby": string | undefined };
type NumberCellProps = Omit<CellInputProps, "type"> & {
  type: "count" | "money" | "quantity";
  id: string;
  kept: string | undefined;
  aria: Aria;
};

/** Says in figures and words what it understood, as one types. */
function NumberCell({ indicatorId, type, name, typed, id, kept, aria }: NumberCellProps) {
  const props = { ...aria, id, name: `cell-${indicatorId}`, autoFocus: undefined };
  const field = type === "money" ? ({ kind: type, scale: "million" } as const) : { kind: type };
  return (
    <ControlContext value={{ props, typed: kept }}>
      <NumberInput
        {...field}
        defaultValue={typed}
        look={{ className: "cellin", label: name }}
        orWords={noneArose}
      />
    </ControlContext>
  );
}

type RatioProps = Omit<CellInputProps, "type"> & { aria: Aria };

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
