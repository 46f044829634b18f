/** Stands for the square brackets of a route: ids of the demo's Cụm thi đua số 3, which most columns belong to. */
export const parameters: Record<string, () => Promise<string>> = {};

/** For each form action, the fields of a form that someone who may could send, so that only the policy can refuse it. */
export const forms: Record<string, () => Promise<Record<string, string>>> = {};
