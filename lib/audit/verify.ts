/** Run by `npm run audit:verify` on the database of DATABASE_URL: says whether every chain is whole; if not, exits with 1. */
import { db } from "@/lib/db/client";
import { countText } from "@/lib/numbers/labels";
import { namesOfChains } from "./chain-names";
import { breakText } from "./found-break";
import { verifyChains } from "./verify-chains";

const { chains, entries, breaks, unmatched, gone } = await verifyChains();
const names = await namesOfChains([...breaks.map(({ chainId }) => chainId), ...gone]);
const nameOf = (id: string) => `${names.get(id) ?? "Chuỗi"} (${id})`;
const faults = [
  ...breaks.map((found) => `${nameOf(found.chainId)}: ${breakText(found)}.`),
  ...gone.map((id) => `${nameOf(id)}: không còn mục nào, kể cả mục mở năm thi đua.`),
  ...unmatched.map(
    ({ checkCode, chain, number }) =>
      `${chain}: văn bản niêm phong mã ${checkCode} ghi mục số ${number} là mục cuối, nay không còn mục ấy; chuỗi đã bị cắt hoặc ghi lại từ đó.`,
  ),
];
console.log(`Đã tính lại ${count(chains)} chuỗi nhật ký, ${count(entries)} mục.`);
if (faults.length === 0) {
  console.log(
    "Nhật ký còn nguyên vẹn: mọi mục khớp với mã của mình và nối tiếp nhau đến đầu chuỗi.",
  );
} else {
  for (const fault of faults) console.log(`✗ ${fault}`);
  console.log(`${count(faults.length)} chỗ không còn nguyên vẹn.`);
  process.exitCode = 1;
}
await db.$disconnect();

function count(of: number) {
  return countText(BigInt(of));
}
