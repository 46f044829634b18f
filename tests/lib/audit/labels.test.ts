import { expect, test } from "vitest";
import { predicateOf, subjectOf } from "@/lib/audit/labels";

const ids = { clusterYearId: "y", subjectId: "s", signingId: "i", textHash: "0".repeat(64) };

test("what follows by itself reads as a sentence after “Hệ thống”", () => {
  const said = (what: string) => `${subjectOf(null)} ${what}`;
  const paper = { ...ids, paper: "countMinutes" } as const;
  expect(said(predicateOf({ type: "paperSigning.completed", ...paper }))).toBe(
    "Hệ thống ghi nhận Biên bản kiểm phiếu đã đủ chữ ký",
  );
  const covenant = {
    ...{ covenantId: "c", clusterYearId: "y", title: "Giao ước năm 2024" },
    ...{ versionId: "v", textHash: ids.textHash },
  };
  expect(said(predicateOf({ type: "covenant.cameIntoForce", ...covenant }))).toBe(
    "Hệ thống ghi nhận Giao ước năm 2024 được ký kết đầy đủ, bắt đầu thực hiện",
  );
});

test("a typed reason's full stop does not stand in the middle of a sentence; a withdrawal speaks of signatures it voids", () => {
  const withdrawn = { type: "paperSigning.withdrawn", ...ids, paper: "registration" } as const;
  const said = (voided: number) => predicateOf({ ...withdrawn, reason: "Mở nhầm.", voided });
  expect(said(0)).toBe("thu hồi Bản đăng ký thi đua đang mở ký, lý do: Mở nhầm");
  expect(said(2)).toContain("đang mở ký, 2 chữ ký không còn giá trị, lý do");
});
