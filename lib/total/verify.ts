/** Run by `npm run totals:verify` on the database of DATABASE_URL: adds every total up anew; if one differs, exits with 1. */
import { db } from "@/lib/db/client";
import { countText } from "@/lib/numbers/labels";
import { findTotalFaults } from "./queries/find-total-faults";

const mostShown = 50;

const { totals, faults } = await findTotalFaults(db);
console.log(`Đã cộng lại ${countText(totals)} số tổng hợp từ số liệu của các đơn vị.`);
if (faults.length === 0) {
  console.log("Mọi số tổng hợp đều khớp.");
} else {
  for (const { cluster, year, indicator, basis, fromOn, toOn, kept, should } of faults.slice(
    0,
    mostShown,
  )) {
    const days = fromOn ? `từ ${fromOn} đến ${toOn}` : "cả năm";
    console.log(
      `✗ Cụm ${cluster}, năm ${year}, ${indicator}, ${days} (${basis}): đang giữ ${kept}, cộng lại ${should}.`,
    );
  }
  console.log(`${countText(BigInt(faults.length))} số tổng hợp không khớp.`);
  process.exitCode = 1;
}
await db.$disconnect();
