"use client";

import { useContext } from "react";
import { FormContext, fieldId } from "./form-state";
import { Note } from "./note";

/** The answer of the form as a whole: refused, done, or what is left to check, each a link to its field. */
export function FormMessage() {
  const { formId, state, names } = useContext(FormContext);
  const errors = Object.entries(state.fieldErrors ?? {}).flatMap(([name, sentences]) =>
    sentences?.[0] ? [{ name, sentence: sentences[0] }] : [],
  );

  if (errors.length > 0) {
    return (
      <Note
        tone="err"
        title={state.message ?? `Còn ${errors.length} mục cần kiểm tra`}
        live="alert"
        takesFocus="last"
      >
        <ul>
          {errors.map(({ name, sentence }) => (
            <li key={name}>
              <a href={`#${fieldId(formId, name)}`}>
                {[names?.[name], sentence].filter(Boolean).join(": ")}
              </a>
            </li>
          ))}
        </ul>
      </Note>
    );
  }
  if (state.message) {
    return (
      <Note tone="err" live="alert" takesFocus="first">
        {state.message}
      </Note>
    );
  }
  if (state.done) {
    return (
      <Note tone="ok" live="status" takesFocus="first">
        {state.done}
      </Note>
    );
  }
  return null;
}
