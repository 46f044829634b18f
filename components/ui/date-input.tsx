"use client";

import { useContext, useState } from "react";
import { dayWithWeekdayText } from "@/lib/date-text";
import { type Day, isDay } from "@/lib/dates";
import { type ControlProps, useControl } from "./control";
import { FormContext } from "./form-state";

type DateInputProps = { defaultValue?: Day; min?: Day; max?: Day };

/** The browser's own calendar. */
export function DateInput({ defaultValue, ...limits }: DateInputProps) {
  const { props, typed } = useControl();
  const start = typed ?? defaultValue ?? "";
  return <DayInput key={start} start={start} control={props} limits={limits} />;
}

type DayInputProps = {
  start: string;
  control: ControlProps;
  limits: Omit<DateInputProps, "defaultValue">;
};

/** Says the day in words too: a browser set to English shows the month first. */
function DayInput({ start, control, limits }: DayInputProps) {
  const { state } = useContext(FormContext);
  const [{ day, before }, say] = useState({ day: start, before: state });
  // Answered: the browser has the field say what it began with.
  if (before !== state) say({ day: start, before: state });
  return (
    <>
      <input
        {...limits}
        {...control}
        type="date"
        className="input short num"
        defaultValue={start}
        onChange={(event) => say({ day: event.target.value, before: state })}
      />
      {isDay(day) && <p className="echo">{dayWithWeekdayText(day)}</p>}
    </>
  );
}
