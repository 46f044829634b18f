"use client";

import { createContext, useContext } from "react";

/** What a control must carry so that label, hint and error belong to it. */
export type ControlProps = {
  id: string;
  name: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  /** For a page drawn without script; with script the form moves the focus itself. */
  autoFocus: true | undefined;
};

type Control = {
  props: ControlProps;
  /** What was typed before an error; undefined while the form has no answer. */
  typed: string | undefined;
};

export const ControlContext = createContext<Control | null>(null);

/** For a control of one's own: what the field around it gives it to carry. */
export function useControl(): Control {
  const control = useContext(ControlContext);
  if (!control) throw new Error("A control stands inside a <Field>.");
  return control;
}
