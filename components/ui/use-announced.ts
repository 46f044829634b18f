"use client";

import { useContext, useEffect } from "react";
import type { FormState } from "@/lib/form-action";
import { AnnouncerContext } from "./announcer";
import { useHydrated } from "./use-hydrated";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/**
 * The action, which also tells the page what it has done, in case the form is gone by then. Until script runs
 * it is the server's own, for only that one can be posted without script.
 */
export function useAnnounced(action: Action, formId: string): Action {
  const announcer = useContext(AnnouncerContext);
  const hydrated = useHydrated();

  useEffect(() => announcer?.stand(formId), [announcer, formId]);

  if (!announcer || !hydrated) return action;
  return async (state, form) => {
    const answer = await action(state, form);
    if (answer?.done) announcer.say(formId, answer.done);
    return answer;
  };
}
