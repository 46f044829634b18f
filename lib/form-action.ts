import "server-only";
import { unstable_rethrow } from "next/navigation";
import { z } from "zod";
import { vi } from "zod/locales";
import type { Actor, Holder, Step } from "@/lib/auth/actor";
import { actorActingAs, holderAt } from "@/lib/auth/session";
import { currentVisitor, type Visitor } from "@/lib/auth/visitor";
import { formValues, typedValues } from "./form-values";
import { Refusal, type RefusalCode, wordsOf } from "./refusal";
import { logMark, tellSecurity } from "./security-log";
import { namingWhomToCall } from "./setting/queries";

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
  /** What pressing once more will do; nothing has been done yet. */
  preview?: Preview;
  /** What was looked for, line by line. */
  found?: readonly { term: string; words: string }[];
  /** The cells of an uploaded sheet that keep it from being taken. */
  wrongCells?: readonly { address: string; columnTitle: string; value: string; reason: string }[];
};

export type Preview = {
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** How many rows more there are than these. */
  more: number;
  /** The verb on the button. */
  act: string;
  /** What the second press has to bring along because no field holds it: the rows of a file. */
  carried?: string;
};

type Answer =
  | string
  | Pick<FormState, "message" | "done" | "preview" | "found" | "wrongCells">
  | undefined;

type Run<Who, Schema extends z.ZodType> = (who: Who, input: z.output<Schema>) => Promise<Answer>;

/** A form of someone at work, in the capacity it was opened under. */
export function formAction<Schema extends z.ZodType>(schema: Schema, run: Run<Actor, Schema>) {
  const runOrCall: Run<Actor, Schema> = async (actor, input) => {
    try {
      return await run(actor, input);
    } catch (error) {
      throw await namingWhomToCall(actor, error);
    }
  };
  return answering(schema, runOrCall, (form) => actorActingAs(form.get("actingAs")));
}

/** A form about one's own account; `step` names the one it does, where that must be possible before anything else is. */
export function holderAction<Schema extends z.ZodType>(
  schema: Schema,
  run: Run<Holder, Schema>,
  step: Step | null = null,
) {
  return answering(schema, run, () => holderAt(step));
}

/** A form open to anyone: signing in, and what replaces it. */
export function visitorAction<Schema extends z.ZodType>(schema: Schema, run: Run<Visitor, Schema>) {
  return answering(schema, run, currentVisitor);
}

/**
 * The one way from a form to a command: who is asking and in which capacity, is the input well-formed,
 * and what to tell them if the domain refuses. Anything else is a fault and goes up.
 */
function answering<Who, Schema extends z.ZodType>(
  schema: Schema,
  run: Run<Who, Schema>,
  identify: (form: FormData) => Promise<Who>,
) {
  return async (_: FormState, form: FormData): Promise<FormState> => {
    const values = typedValues(form);
    let who: Who | null = null;
    try {
      who = await identify(form);
      const parsed = schema.safeParse(formValues(form));
      if (!parsed.success) return { fieldErrors: errorsByField(parsed.error), values };
      const answer = await run(who, parsed.data);
      if (typeof answer === "object") return { ...answer, values };
      return answer ? { done: answer } : {};
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof Refusal) {
        tellOfDoor(error.code, who);
        return { message: wordsOf(error), fieldErrors: listed(error.fields), values };
      }
      throw error;
    }
  };
}

/** What someone was not to do, or not to find, and a form in a capacity that gives nothing: a forged one looks like it. */
const closedDoors: ReadonlySet<RefusalCode> = new Set([
  ...(["notAllowed", "notAllowedCall", "notFound", "auth.capacityEnded"] as const),
]);

function tellOfDoor(code: RefusalCode, who: unknown) {
  if (!closedDoors.has(code)) return;
  const personId = (who as Partial<Holder> | null)?.personId;
  tellSecurity({ security: code, ...(personId && { account: logMark(personId) }) });
}

/** A field's errors under its own name, nested ones under their dotted path. */
function errorsByField(error: z.ZodError) {
  const entries = Object.entries(
    Object.groupBy(error.issues, ({ path }) => path.join(".") || "form"),
  );
  return Object.fromEntries(
    entries.map(([field, issues]) => [field, issues?.map(({ message }) => message)]),
  );
}

function listed(fields: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(fields).map(([name, sentence]) => [name, [sentence]]));
}
