/** Run by `npm run audit:verify` on the database of DATABASE_URL: says whether every chain is whole; if not, exits with 1. */
import { db } from "@/lib/db/client";
import { countText } from "@/lib/numbers/labels";
import { namesOfChains } from "./chain-names";
import { breakText } from "./found-break";
import { verifyChains } from "./verify-chains";

const { chains, entries, breaks } = await verifyChains();
console.log(`Đã tính lại ${count(chains)} chuỗi nhật ký, ${count(entries)} mục.`);
if (breaks.length === 0) {
  console.log(
    "Nhật ký còn nguyên vẹn: mọi mục khớp với mã của mình và nối tiếp nhau đến đầu chuỗi.",
  );
} else {
  const names = await namesOfChains(breaks.map(({ chainId }) => chainId));
  for (const found of breaks) {
    console.log(
      `✗ ${names.get(found.chainId) ?? "Chuỗi"} (${found.chainId}): ${breakText(found)}.`,
    );
  }
  console.log(`${count(breaks.length)} chuỗi không còn nguyên vẹn.`);
  process.exitCode = 1;
}
await db.$disconnect();

function count(of: number) {
  return countText(BigInt(of));
}
