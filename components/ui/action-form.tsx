"use client";

import { type ReactNode, useActionState, useEffect, useId, useRef } from "react";
import type { FormState } from "@/lib/form-action";
import { FormMessage } from "./form-message";
import { FormContext } from "./form-state";
import { useAnnounced } from "./use-announced";

type ActionFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The capacity the form was opened under, so that a stale tab never acts in another. */
  actingAs?: string;
  /** What its fields are called, where the sentences about them do not say it: in a grid, where several say the same. */
  names?: Readonly<Record<string, string>>;
  className?: string;
  /** "off" where the browser is to keep nothing of what is typed. */
  autoComplete?: "off";
  children: ReactNode;
};

/**
 * A form that posts to one server action and shows its answer: sentences beside the fields, what was typed
 * still in them, focus on the first error. Without script the browser posts it and the server draws the same.
 */
export function ActionForm(props: ActionFormProps) {
  const { action, actingAs, names, className = "stack", autoComplete, children } = props;
  const formId = useId();
  const [state, post] = useActionState(useAnnounced(action, formId), {});
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (form.current && hasAnswer(state)) focusAnswer(form.current);
  }, [state]);

  return (
    <FormContext value={{ formId, state, actingAs, names }}>
      <form action={post} ref={form} className={className} autoComplete={autoComplete} noValidate>
        {actingAs && <input type="hidden" name="actingAs" value={actingAs} />}
        <FormMessage />
        {children}
      </form>
    </FormContext>
  );
}

function hasAnswer({ message, done, fieldErrors, preview }: FormState) {
  return Boolean(message || done || fieldErrors || preview);
}

function focusAnswer(form: HTMLFormElement) {
  const target =
    form.querySelector<HTMLElement>("[aria-invalid]:not(fieldset), fieldset[aria-invalid] input") ??
    form.querySelector<HTMLElement>("[data-takes-focus]");
  target?.focus();
}
