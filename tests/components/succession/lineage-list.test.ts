import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LineageList } from "@/components/succession/lineage-list";
import type { Lineage } from "@/lib/succession/queries/get-lineage";
import type { Share } from "@/lib/succession/rules";

const units: Lineage["units"] = [
  {
    ...{ id: "old", kind: "ruralDistrict", name: "Đông Anh" },
    fromOn: "2000-01-01",
    toOn: null,
  },
  { ...{ id: "new", kind: "commune", name: "Thư Lâm" }, fromOn: "2025-07-01", toOn: null },
];

/** What the page says of one reorganisation of the district, without the markup. */
function words(successorId: string | null, share: Share) {
  const arrow: Lineage["arrows"][number] = {
    ...{ successionId: "1", predecessorId: "old", successorId, share },
    ...{ effectiveOn: "2025-07-01", legalBasis: "Nghị quyết số 1656/NQ-UBTVQH15" },
    kind: successorId ? "split" : "abolition",
  };
  const lineage = { units, arrows: [arrow] };
  return renderToStaticMarkup(createElement(LineageList, { lineage, unitId: "old" }))
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ");
}

test("the share that went each way is said, and said to be unknown where nobody has written it", () => {
  expect(words("new", { numerator: 1, denominator: 5 })).toContain(
    "huyện Đông Anh (1/5) thành xã Thư Lâm",
  );
  expect(words("new", null)).toContain("huyện Đông Anh (chưa rõ phần) thành xã Thư Lâm");
});

test("what came to an end went nowhere, so no share of it is asked after", () => {
  expect(words(null, null)).toContain("huyện Đông AnhNghị quyết");
});
