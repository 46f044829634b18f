import { expect, test } from "vitest";
import { evidencePage } from "@/lib/seal/evidence-page";
import { sealedEvidence } from "@/lib/seal/schema";

test("the last page of a sealed paper names who stayed out and who ended before signing, and says nothing of nobody", () => {
  const said = (of: { absent: string[]; endedUnsigned: string[] }) => {
    const evidence = sealedEvidence.parse({
      ...{ title: "Giao ước", issuer: "Cụm", canonicalText: "Giao ước", signatures: [], ...of },
      ...{ standsSince: "2024-02-29T03:00:00.000Z", textHash: "f".repeat(64) },
      chain: { name: "Cụm", length: 9, headHash: "e".repeat(64) },
    });
    const page = evidencePage(evidence, {
      code: "a".repeat(16),
      sealedAt: new Date("2024-02-29T03:05:00Z"),
      publicUrl: "https://x.vn",
    });
    return page.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  };
  const both = said({ absent: ["Ủy ban d"], endedUnsigned: ["Ủy ban e"] });
  expect(both).toContain("Chưa tham gia ký kết: Ủy ban d.");
  expect(both).toContain("Kết thúc hoạt động trước khi ký: Ủy ban e.");
  expect(said({ absent: [], endedUnsigned: [] })).toHaveLength(both.length - 2);
});
