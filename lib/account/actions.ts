"use server";

import type { Route } from "next";
import { refresh, revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { putSessionCookie, removeSessionCookie, sessionIdOfCookie } from "@/lib/auth/next-auth";
import { momentInSentence } from "@/lib/date-text";
import { formAction, holderAction, visitorAction } from "@/lib/form-action";
import { Refusal } from "@/lib/refusal";
import { beginSecondFactor, confirmSecondFactor } from "./commands/add-second-factor";
import { changeContact } from "./commands/change-own-contact";
import { changePassword } from "./commands/change-password";
import { chooseCapacity } from "./commands/choose-capacity";
import { closeSession, endOtherSessions, endSession } from "./commands/end-session";
import { issueFirstCodes, issueResetCode } from "./commands/issue-reset-code";
import { linkProvider, unlinkProvider } from "./commands/link-provider";
import { openSession } from "./commands/open-session";
import { passSecondFactor } from "./commands/pass-second-factor";
import { redeemResetCode } from "./commands/redeem-reset-code";
import { removeSecondFactor } from "./commands/remove-second-factor";
import { setUpOffice } from "./commands/set-up-office";
import { arrangeStandIn, endStandIn } from "./commands/stand-in";
import { spokenCode } from "./labels";
import { dropLinkable, readLinkable } from "./linkable-cookie";
import { landingPath } from "./rules";
import {
  arrangeStandInInput,
  changeOwnContactInput,
  changePasswordInput,
  chooseCapacityInput,
  endSessionInput,
  endStandInInput,
  enterCodeInput,
  issueFirstCodesInput,
  issueResetCodeInput,
  linkProviderInput,
  noInput,
  redeemResetCodeInput,
  setUpOfficeInput,
  signInInput,
  switchSecondFactorInput,
} from "./schema";

export const signInAction = visitorAction(signInInput, async (visitor, input) => {
  const before = await sessionIdOfCookie();
  await putSessionCookie(await openSession(visitor, input));
  if (before) await closeSession(before);
  goOn(landingPath(input.next) as Route);
});

export async function signOutAction() {
  const sessionId = await sessionIdOfCookie();
  if (sessionId) await closeSession(sessionId);
  await removeSessionCookie();
  goOn("/sign-in");
}

export const enterCodeAction = holderAction(
  enterCodeInput,
  async (holder, input) => {
    await putSessionCookie(await passSecondFactor(holder, input));
    goOn("/");
  },
  "/sign-in/code",
);

export const changePasswordAction = holderAction(
  changePasswordInput,
  async (holder, input) => {
    await changePassword(holder, input);
    goOn("/account?done=password");
  },
  "/account/password",
);

export const changeOwnContactAction = holderAction(changeOwnContactInput, async (holder, input) => {
  await changeContact(holder, input);
  refresh();
  return "Đã lưu điện thoại và thư điện tử.";
});

export const beginSecondFactorAction = holderAction(
  noInput,
  async (holder) => {
    await beginSecondFactor(holder);
    refresh();
    return undefined;
  },
  "/account/second-factor",
);

export const confirmSecondFactorAction = holderAction(
  switchSecondFactorInput,
  async (holder, input) => {
    await confirmSecondFactor(holder, input);
    goOn("/account?done=secondFactor");
  },
  "/account/second-factor",
);

export const removeSecondFactorAction = holderAction(
  switchSecondFactorInput,
  async (holder, input) => {
    await removeSecondFactor(holder, input);
    goOn("/account/second-factor");
  },
);

export const linkProviderAction = holderAction(linkProviderInput, async (holder, input) => {
  const identity = await readLinkable(holder.sessionId);
  if (!identity) throw new Refusal("account.nothingToLink");
  await linkProvider(holder, identity, input);
  await dropLinkable();
  goOn("/account?done=linked");
});

export const unlinkProviderAction = holderAction(linkProviderInput, async (holder, input) => {
  await unlinkProvider(holder, input);
  goOn("/account?done=unlinked");
});

export const endSessionAction = holderAction(endSessionInput, async (holder, input) => {
  await endSession(holder, input);
  refresh();
  return "Đã kết thúc phiên đăng nhập.";
});

export const endOtherSessionsAction = holderAction(noInput, async (holder) => {
  await endOtherSessions(holder);
  refresh();
  return "Đã kết thúc mọi phiên đăng nhập khác.";
});

export const issueResetCodeAction = formAction(issueResetCodeInput, async (actor, input) => {
  const { code, expiresAt } = await issueResetCode(actor, input);
  return `Mã dùng một lần: ${spokenCode(code)}. Dùng đến ${momentInSentence(expiresAt)}, chỉ hiện một lần này. Vui lòng đọc cho đồng chí ấy qua điện thoại, không gửi qua tin nhắn.`;
});

export const issueFirstCodesAction = formAction(issueFirstCodesInput, async (actor, input) => {
  const issued = await issueFirstCodes(actor, input);
  const until = issued[0] ? momentInSentence(issued[0].expiresAt) : "";
  return {
    done: `Đã cấp mã cho ${issued.length} cán bộ, dùng đến ${until}. Mã chỉ hiện một lần này: vui lòng in hoặc chép lại ngay.`,
    found: issued.map(({ fullName, userName, code }) => ({
      term: `${fullName}, tên đăng nhập ${userName}`,
      words: spokenCode(code),
    })),
  };
});

export const redeemResetCodeAction = visitorAction(redeemResetCodeInput, async (visitor, input) => {
  await redeemResetCode(visitor, input);
  goOn("/sign-in?done=password");
});

export const setUpOfficeAction = visitorAction(setUpOfficeInput, async (visitor, input) => {
  await setUpOffice(visitor, input);
  goOn("/sign-in?done=setUp");
});

export const chooseCapacityAction = formAction(chooseCapacityInput, async (actor, input) => {
  await chooseCapacity(actor, input);
  goOn("/");
});

export const arrangeStandInAction = formAction(arrangeStandInInput, async (actor, input) => {
  await arrangeStandIn(actor, input);
  refresh();
  return "Đã giao người thay.";
});

export const endStandInAction = formAction(endStandInInput, async (actor, input) => {
  await endStandIn(actor, input);
  refresh();
  return "Đã kết thúc việc thay.";
});

/** Next keeps the bar and the navigation from page to page: who one is, and acts as, has changed, so they are drawn anew. */
function goOn<Path extends string>(path: Route<Path>): never {
  revalidatePath("/", "layout");
  redirect(path);
}
