import { capacityKey, personId } from "./support/people.ts";

/** Stands for the square brackets of a route: ids of the demo's Cụm thi đua số 3, which most columns belong to. */
export const parameters: Record<string, () => Promise<string>> = {};

/** For each form action, the fields of a form that someone who may could send, so that only the policy can refuse it. */
export const forms: Record<string, () => Promise<Record<string, string>>> = {
  arrangeStandInAction: async () => ({
    personId: await personId("officer"),
    fromOn: "2199-01-01",
    toOn: "2199-01-02",
  }),
  beginSecondFactorAction: async () => ({}),
  changePasswordAction: async () => ({ currentPassword: "", ...newPassword }),
  chooseCapacityAction: async () => ({ capacity: await capacityKey("head") }),
  confirmSecondFactorAction: async () => ({ oneTimeCode: "000000" }),
  endOtherSessionsAction: async () => ({}),
  endSessionAction: async () => ({ sessionId: crypto.randomUUID() }),
  endStandInAction: async () => ({ assignmentId: crypto.randomUUID() }),
  enterCodeAction: async () => ({ oneTimeCode: "000000" }),
  issueResetCodeAction: async () => ({ personId: await personId("officer") }),
  redeemResetCodeAction: async () => ({ name: "", oneTimeCode: "", ...newPassword }),
  removeSecondFactorAction: async () => ({ currentPassword: "", oneTimeCode: "000000" }),
  setUpOfficeAction: async () => ({
    oneTimeCode: "AAAA",
    unitKind: "province",
    unitName: "Khác",
    unitCode: "99",
    unitFromOn: "2020-01-01",
    fullName: "Nguyễn Văn An",
    userName: "khac",
    ...newPassword,
  }),
  signInAction: async () => ({ name: "", password: "" }),
  signOutAction: async () => ({}),
};

const newPassword = { newPassword: "bốn con mèo ngủ", newPasswordAgain: "bốn con mèo ngủ" };
