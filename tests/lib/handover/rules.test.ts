import { expect, test } from "vitest";
import type { HandoverStatus } from "@/lib/db/generated/enums";
import {
  handingOverRefusal,
  partiesRefusal,
  proposedLists,
  receivingRefusal,
  writingRefusal,
} from "@/lib/handover/rules";

const standing = (status: HandoverStatus, files = "Giao ước") => ({ status, revision: 3, files });

test("it takes the lead of this year and another of the next", () => {
  expect(partiesRefusal({ fromUnitId: null, toUnitId: "b" })).toBe("handover.noLead");
  expect(partiesRefusal({ fromUnitId: "a", toUnitId: null })).toBe("handover.noNextLead");
  expect(partiesRefusal({ fromUnitId: "a", toUnitId: "a" })).toBe("handover.sameUnit");
  expect(partiesRefusal({ fromUnitId: "a", toUnitId: "b" })).toBeNull();
});

test("lists are written until they are handed over, over the words one has read", () => {
  expect(writingRefusal(standing("draft"), { revision: 3 })).toBeNull();
  expect(writingRefusal(standing("draft"), { revision: 2 })).toBe("handover.changedMeanwhile");
  expect(writingRefusal(standing("handedOver"), { revision: 3 })).toBe(
    "handover.handedOverAlready",
  );
  expect(writingRefusal(standing("received"), { revision: 3 })).toBe("handover.receivedAlready");
});

test("nothing is handed over without a list of files", () => {
  expect(handingOverRefusal(standing("draft", ""), { revision: 3 })).toBe("handover.empty");
  expect(handingOverRefusal(standing("draft"), { revision: 3 })).toBeNull();
});

test("it is received, or given back, as it was read, once", () => {
  expect(receivingRefusal(standing("draft"), { revision: 3 })).toBe("handover.notHandedOver");
  expect(receivingRefusal(standing("handedOver"), { revision: 2 })).toBe(
    "handover.changedMeanwhile",
  );
  expect(receivingRefusal(standing("handedOver"), { revision: 3 })).toBeNull();
  expect(receivingRefusal(standing("received"), { revision: 3 })).toBe("handover.receivedAlready");
});

test("what is on record is proposed, and what is open stands among the unfinished", () => {
  const lists = proposedLists({
    events: ["Hội nghị ký kết, ngày 29/02/2024"],
    covenants: [{ title: "Giao ước thi đua năm 2024", state: "Đang ký kết", isOpen: true }],
    votes: [{ title: "Kế hoạch", state: "đã được công nhận", isOpen: false }],
    periods: [
      { label: "tháng 1/2024", expected: 5, confirmed: 5 },
      { label: "tháng 2/2024", expected: 5, confirmed: 3 },
    ],
  });
  expect(lists.files).toEqual([
    "Giao ước thi đua năm 2024 (Đang ký kết)",
    "Hồ sơ Hội nghị ký kết, ngày 29/02/2024",
    "Hồ sơ biểu quyết: Kế hoạch (đã được công nhận)",
    "Báo cáo tháng 1/2024: đã xác nhận 5/5 đơn vị",
    "Báo cáo tháng 2/2024: đã xác nhận 3/5 đơn vị",
  ]);
  expect(lists.unfinished).toEqual([
    "Giao ước thi đua năm 2024: Đang ký kết",
    "Báo cáo tháng 2/2024: còn 2 đơn vị chưa được xác nhận",
  ]);
});
