"use client";

import { useContext } from "react";
import { FactLines } from "./fact-lines";
import { FormContext } from "./form-state";

/** What the form's answer found, line by line, under its sentence. */
export function Found() {
  const { found } = useContext(FormContext).state;
  return found && found.length > 0 ? <FactLines lines={found} /> : null;
}
