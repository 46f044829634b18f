"use client";

import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { useContext, useEffect } from "react";
import type { FormState } from "@/lib/form-action";
import { typedValues } from "@/lib/form-values";
import { AnnouncerContext } from "./announcer";
import { DeskContext } from "./desk";
import { useHydrated } from "./use-hydrated";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/**
 * The action, which also tells the page what it has done, in case the form is gone by then, and which keeps what was typed
 * where no answer came. Until script runs it is the server's own, for only that one can be posted without script.
 */
export function useAnnounced(action: Action, formId: string): Action {
  const announcer = useContext(AnnouncerContext);
  const { helpPhone } = useContext(DeskContext);
  const hydrated = useHydrated();

  useEffect(() => announcer?.stand(formId), [announcer, formId]);

  if (!announcer || !hydrated) return action;
  return async (state, form) => {
    const answer = await answerOf({ action, state, form, helpPhone });
    if (answer?.done) announcer.say(formId, answer.done);
    return answer;
  };
}

/** A page that gives way to an error takes along what was typed: a fault is an answer too. */
async function answerOf({ action, state, form, helpPhone }: Sending): Promise<FormState> {
  try {
    return await action(state, form);
  } catch (fault) {
    unstable_rethrow(fault);
    return { message: wordsOfFault(fault, helpPhone), values: typedValues(form) };
  }
}

type Sending = {
  action: Action;
  state: FormState;
  form: FormData;
  helpPhone: string | undefined;
};

const kept = "Những gì đã nhập vẫn còn trên trang này";

/** The server gives its own faults a code; what never reached it has none. */
function wordsOfFault(fault: unknown, helpPhone: string | undefined) {
  const code = fault instanceof Error && "digest" in fault ? fault.digest : null;
  if (code)
    return `Hệ thống gặp sự cố (mã ${code}) và chưa lưu được lần này. ${kept}; vui lòng bấm lại sau ít phút, nếu vẫn lỗi thì báo mã này cho người quản trị${helpPhone ? `, điện thoại ${helpPhone}` : ""}.`;
  if (unstable_isUnrecognizedActionError(fault))
    return `Chương trình vừa được cập nhật nên trang này đã cũ và chưa lưu được. ${kept}; vui lòng chép lại những gì cần giữ rồi tải lại trang.`;
  return `Máy này chưa nối được với hệ thống nên chưa lưu được lần này. ${kept}; vui lòng giữ trang mở và bấm lại khi có mạng.`;
}
