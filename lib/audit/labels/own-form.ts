import type { Words } from "./words";

export const ownFormWords = {
  "ownForm.kept": ({ name }) => `tải lên biểu “${name}”`,
  "ownForm.ended": ({ name }) => `thôi dùng biểu “${name}”`,
} satisfies Partial<Words>;
