"use client";

import { useState } from "react";
import { echoOf, readingFaultText } from "@/lib/numbers/labels";
import { type NumberField, parseNumber } from "@/lib/numbers/rules";
import { type ControlProps, useControl } from "./control";

type NumberInputProps = NumberField & {
  /** As moneyFieldText and the other labels write it. */
  defaultValue?: string;
  /** In a grid, where the line's head is the label. */
  look?: { className: string; label: string } | undefined;
  /** Words that may stand instead of a number: "không phát sinh". */
  orWords?: RegExp | undefined;
};

/** Takes a number as Vietnamese write it and says what was understood, in figures and words. */
export function NumberInput({ defaultValue = "", look, orWords, ...field }: NumberInputProps) {
  const { props, typed } = useControl();
  const start = typed ?? defaultValue;
  return <EchoedInput key={start} {...{ start, look, orWords, field }} control={props} />;
}

type EchoedInputProps = Pick<NumberInputProps, "look" | "orWords"> & {
  start: string;
  control: ControlProps;
  field: NumberField;
};

function EchoedInput({ start, control, field, look, orWords }: EchoedInputProps) {
  const [text, setText] = useState(start);
  // Asked only once the field is left: "1.6" may be on its way to "1.600".
  const [isLeft, setLeft] = useState(false);
  const echoId = `${control.id}-echo`;
  // What came back from the server unread has its sentence above already.
  const isAsked = isLeft && text !== start && text.trim() !== "" && !orWords?.test(text.trim());
  return (
    <>
      <input
        {...control}
        className={look?.className ?? "input num"}
        aria-label={look?.label}
        {...padOf(field.kind)}
        autoComplete="off"
        defaultValue={start}
        aria-describedby={[control["aria-describedby"], echoId].filter(Boolean).join(" ")}
        onChange={(event) => {
          setText(event.target.value);
          setLeft(false);
        }}
        onBlur={() => setLeft(true)}
      />
      <p className="echo" id={echoId} aria-live="polite">
        {isAsked && readingFaultText(text, parseNumber(text, field))}
        {(!look || field.kind === "money") && <Understood text={text} field={field} />}
      </p>
    </>
  );
}

function Understood({ text, field }: { text: string; field: NumberField }) {
  const echo = echoOf(text, field);
  if (!echo) return null;
  return (
    <>
      {echo.qualifier} <b className="num">{echo.figure}</b>
      {echo.unit && ` ${echo.unit}`}: {echo.words}
    </>
  );
}

/** A keypad of figures has no letters on an iPhone: "1 tỷ 6", "500tr" could not be typed. */
function padOf(kind: NumberField["kind"]) {
  return kind === "money" ? {} : ({ inputMode: "decimal" } as const);
}
