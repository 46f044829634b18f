import "server-only";
import { unstable_rethrow } from "next/navigation";
import { z } from "zod";
import { vi } from "zod/locales";
import type { Actor } from "@/lib/auth/actor";
import { actorActingAs } from "@/lib/auth/session";
import { formValues } from "./form-values";
import { Refusal, wordsOf } from "./refusal";

z.config(vi());

export type FormState = {
  /** What the domain refused, as a sentence. */
  message?: string;
  /** What was done, as a sentence. */
  done?: string;
  /** What is wrong with a field, by its name. */
  fieldErrors?: Record<string, string[] | undefined>;
  /** What was typed, so that nothing has to be typed again. Never a password. */
  values?: Record<string, string | string[]>;
};

/**
 * The one way from a form to a command: who is asking and in which capacity, is the input well-formed,
 * and what to tell them if the domain refuses. Anything else is a fault and goes up.
 */
export function formAction<Schema extends z.ZodType>(
  schema: Schema,
  run: (actor: Actor, input: z.output<Schema>) => Promise<string | undefined>,
) {
  return async (_: FormState, form: FormData): Promise<FormState> => {
    const values = typedValues(form);
    try {
      const actor = await actorActingAs(form.get("actingAs"));
      const parsed = schema.safeParse(formValues(form));
      if (!parsed.success) return { fieldErrors: errorsByField(parsed.error), values };
      const done = await run(actor, parsed.data);
      return done ? { done } : {};
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof Refusal) {
        return { message: wordsOf(error), fieldErrors: listed(error.fields), values };
      }
      throw error;
    }
  };
}

/** A field's errors under its own name, nested ones under their dotted path. */
export function errorsByField(error: z.ZodError) {
  const entries = Object.entries(
    Object.groupBy(error.issues, ({ path }) => path.join(".") || "form"),
  );
  return Object.fromEntries(
    entries.map(([field, issues]) => [field, issues?.map(({ message }) => message)]),
  );
}

/** The words of a form, to be shown again: no files, no secrets, nothing of React's own. */
export function typedValues(form: FormData) {
  const names = [...new Set(form.keys())].filter((name) => !/password|code|^\$/i.test(name));
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
  return Object.fromEntries(
    names.map((name) => [name, name.endsWith("[]") ? texts(name) : (texts(name)[0] ?? "")]),
  );
}

function listed(fields: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(fields).map(([name, sentence]) => [name, [sentence]]));
}
