/** Run by `npm run account:code` on the database of DATABASE_URL, for the account of RESET_CODE_FOR. */
import { issueConsoleCode } from "@/lib/account/commands/issue-reset-code";
import { spokenCode } from "@/lib/account/labels";
import { momentInSentence } from "@/lib/date-text";
import { db } from "@/lib/db/client";
import { Refusal, wordsOf } from "@/lib/refusal";

const userName = process.env.RESET_CODE_FOR ?? "";
const nobody = `Không có tài khoản nào tên "${userName}". Vui lòng kiểm tra tên đăng nhập, và --office nếu là tài khoản của cơ quan.`;
try {
  const { code, expiresAt } = await issueConsoleCode(userName);
  console.log(`Mã dùng một lần: ${spokenCode(code)}, dùng đến ${momentInSentence(expiresAt)}.`);
  console.log("Nhập tại trang “Quên mật khẩu”. Xác thực hai lớp của tài khoản sẽ được bỏ.");
} catch (fault) {
  if (!(fault instanceof Refusal)) throw fault;
  console.error(fault.code === "notFound" ? nobody : wordsOf(fault));
  process.exitCode = 1;
} finally {
  await db.$disconnect();
}
