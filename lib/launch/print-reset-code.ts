/** Run by `npm run account:code` on the database of DATABASE_URL, for the account of RESET_CODE_FOR. */
import { issueConsoleCode } from "@/lib/account/commands/issue-reset-code";
import { spokenCode } from "@/lib/account/labels";
import { momentInSentence } from "@/lib/date-text";
import { db } from "@/lib/db/client";
import { Refusal, wordsOf } from "@/lib/refusal";

try {
  const { code, expiresAt } = await issueConsoleCode(process.env.RESET_CODE_FOR ?? "");
  console.log(`Mã dùng một lần: ${spokenCode(code)}, dùng đến ${momentInSentence(expiresAt)}.`);
  console.log("Nhập tại trang “Quên mật khẩu”. Xác thực hai lớp của tài khoản sẽ được bỏ.");
} catch (fault) {
  if (!(fault instanceof Refusal)) throw fault;
  console.error(wordsOf(fault));
  process.exitCode = 1;
} finally {
  await db.$disconnect();
}
