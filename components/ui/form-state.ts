"use client";

import { createContext, useContext } from "react";
import type { FormState } from "@/lib/form-action";
import { DeskContext } from "./desk";

type Form = {
  formId: string;
  state: FormState;
  /** The key of the capacity it is sent in. */
  actingAs?: string | undefined;
  /** What its fields are called, by their names, where a sentence about one does not say it. */
  names?: Readonly<Record<string, string>> | undefined;
};

export const FormContext = createContext<Form>({ formId: "form", state: {} });

/** In whose name the form around is sent, in words; nothing where it is not sent in anybody's, or outside a desk. */
export function useFormCapacity() {
  const { actingAs } = useContext(FormContext);
  const { capacities } = useContext(DeskContext);
  return actingAs && capacities[actingAs];
}

/** What the form around knows of one field: its id, what was typed into it, what is wrong with it. */
export function useFormField(name: string) {
  const { formId, state } = useContext(FormContext);
  return {
    id: fieldId(formId, name),
    // A box left unticked is not posted at all: once there are values, its absence is what was typed.
    typed: state.values && (state.values[name] ?? []),
    error: errorOf(state, plainName(name)),
  };
}

/** The id of a field, from its name or from the dotted path of an error inside it. */
export function fieldId(formId: string, name: string) {
  return `${formId}-${plainName(name)}`;
}

function errorOf({ fieldErrors = {} }: FormState, name: string) {
  const isOwn = (path: string) => path === name || path.startsWith(`${name}.`);
  return Object.entries(fieldErrors).find(([path]) => isOwn(path))?.[1]?.[0];
}

/** Without the mark of several values, and without the place of one of them ("units.2"). */
function plainName(name: string) {
  return name.replace(/(\[\]|\.\d{1,3})$/, "");
}
