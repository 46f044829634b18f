"use client";

import { type FocusEvent, type FormEvent, useState } from "react";
import { ControlContext, type ControlProps } from "@/components/ui/control";
import { FieldError } from "@/components/ui/field-error";
import { useFormField } from "@/components/ui/form-state";
import { NumberInput } from "@/components/ui/number-input";
import { ratioTyped } from "@/lib/cells";
import type { IndicatorType } from "@/lib/db/generated/enums";
import { readTyped } from "@/lib/figure/rules/reading";
import { saysNoneArose } from "@/lib/figure/rules/running";
import { noneArose } from "@/lib/numbers/none-arose";

type CellInputProps = { indicatorId: string; type: IndicatorType; name: string; typed: string };

/** The one typed cell of a line; a ratio is typed as its two numbers. What was typed stays when the form comes back. */
export function CellInput({ indicatorId, type, name, typed }: CellInputProps) {
  const field = useFormField(`cell-${indicatorId}`);
  const errorId = `${field.id}-error`;
  const aria = {
    "aria-invalid": field.error ? (true as const) : undefined,
    "aria-describedby": field.error ? errorId : undefined,
    autoFocus: field.error ? (true as const) : undefined,
  };
  const shared = { indicatorId, name, typed, aria };
  return (
    <>
      {type === "ratio" ? (
        <RatioInputs {...shared} id={field.id} />
      ) : type === "text" || type === "yesNo" ? (
        <input
          {...aria}
          id={field.id}
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

type Aria = Pick<ControlProps, "aria-invalid" | "aria-describedby" | "autoFocus">;
type NumberCellProps = Omit<CellInputProps, "type"> & {
  type: "count" | "money" | "quantity";
  id: string;
  kept: string | undefined;
  aria: Aria;
};

/** Says in figures and words what it understood, as one types. */
function NumberCell({ indicatorId, type, name, typed, id, kept, aria }: NumberCellProps) {
  const props = { ...aria, id, name: `cell-${indicatorId}` };
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

type RatioProps = Omit<CellInputProps, "type"> & { id: string; aria: Aria };

/** Its two numbers, or in the first field that nothing arose; what is unclear about them is said once the line is left. */
function RatioInputs({ indicatorId, id, name, typed, aria }: RatioProps) {
  const part = useFormField(`cell-${indicatorId}-part`);
  const whole = useFormField(`cell-${indicatorId}-whole`);
  const [kept = "", of = ""] = typed.split("/");
  const start = { part: textOf(part.typed) ?? kept, whole: textOf(whole.typed) ?? of };
  const [fault, setFault] = useState("");
  const [isNothing, setNothing] = useState(saysNoneArose(start.part));
  const shared = {
    ...aria,
    className: "cellin",
    inputMode: "decimal",
    autoComplete: "off",
    onInput: ({ currentTarget }: FormEvent<HTMLInputElement>) => {
      setFault("");
      if (currentTarget.name.endsWith("-part")) setNothing(saysNoneArose(currentTarget.value));
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLInputElement>) => {
      const cell = currentTarget.parentElement;
      if (cell && !cell.contains(relatedTarget)) setFault(faultIn(cell, name));
    },
  } as const;
  return (
    <>
      <span className={isNothing ? "ratio nothing" : "ratio"}>
        <input
          {...shared}
          id={id}
          name={`cell-${indicatorId}-part`}
          aria-label={`${name}: số thực hiện`}
          defaultValue={start.part}
        />
        <i aria-hidden="true">/</i>
        <input
          {...shared}
          name={`cell-${indicatorId}-whole`}
          aria-label={`${name}: tổng số`}
          defaultValue={start.whole}
        />
      </span>
      <p className="echo" aria-live="polite">
        {fault}
      </p>
    </>
  );
}

function faultIn(cell: HTMLElement, name: string) {
  const [part = "", whole = ""] = [...cell.querySelectorAll("input")].map(({ value }) => value);
  const read = readTyped("ratio", ratioTyped(part, whole), name);
  return "fault" in read ? read.fault : "";
}

function textOf(typed: string | string[] | undefined) {
  return typed === undefined ? undefined : ([typed].flat()[0] ?? "");
}
