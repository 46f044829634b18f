"use client";

import { useState } from "react";
import { dayWithWeekdayText } from "@/lib/date-text";
import { type Day, isDay } from "@/lib/dates";
import { type ControlProps, useControl } from "./control";

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
  const [day, setDay] = useState(start);
  return (
    <>
      <input
        {...limits}
        {...control}
        type="date"
        className="input short num"
        defaultValue={start}
        onChange={(event) => setDay(event.target.value)}
      />
      {isDay(day) && <p className="echo">{dayWithWeekdayText(day)}</p>}
    </>
  );
}
