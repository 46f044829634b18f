import { expect, test } from "vitest";
import { evidenceOf } from "@/lib/covenant/evidence";
import { evidenceWords } from "@/lib/seal/labels";
import { sealedEvidence } from "@/lib/seal/schema";

const signature = {
  signerName: "Lý Văn Tuấn",
  signerPost: "Phó Chủ tịch",
  inPlace: true,
  way: "inApp",
  signedAt: new Date("2024-02-29T02:32:00Z"),
  delegation: null,
  hostName: null as string | null,
  external: null,
} as const;
const covenant = {
  title: "Giao ước thi đua năm 2024",
  inForceAt: new Date("2024-02-29T03:00:00Z"),
  parties: ["a", "b", "c", "d", "e"].map((unitId) => ({ unitId, name: `Ủy ban ${unitId}` })),
  version: { textHash: "f".repeat(64), canonicalText: "Giao ước" },
  signatures: [
    {
      ...{ ...signature, unitId: "c", signerPost: "Cán bộ", inPlace: false },
      delegation: { document: "Giấy ủy quyền số 12" },
    },
    { ...signature, unitId: "b", way: "paper", signerPost: "Chủ tịch", inPlace: false } as const,
    { ...signature, unitId: "a" },
  ],
  releases: [{ unitId: "d" }],
  endedParts: ["a", "d", "e"].map((unitId) => ({ unitId })),
};

test("each signature says by whom, as what and how, in the decision's order; who stayed out, or ended unsigned, is named", () => {
  const evidence = evidenceOf(covenant, { cluster: "Cụm thi đua số 3", office: "Ủy ban Hà Nội" });
  expect(evidence.signatures.map(({ unit, capacity, way }) => [unit, capacity, way])).toEqual([
    [
      "Ủy ban a",
      "Phó Chủ tịch, ký thay Chủ tịch",
      "ký xác nhận trên hệ thống, xác thực lại ngay lúc ký",
    ],
    ["Ủy ban b", "Chủ tịch", "ký bản giấy, bản chụp kèm theo được xác nhận"],
    [
      "Ủy ban c",
      "Cán bộ, thừa ủy quyền theo Giấy ủy quyền số 12",
      "ký xác nhận trên hệ thống, xác thực lại ngay lúc ký",
    ],
  ]);
  expect(evidence).toMatchObject({
    ...{ absent: ["Ủy ban d"], endedUnsigned: ["Ủy ban e"] },
    issuer: "Cụm thi đua số 3, Ủy ban Hà Nội",
  });
});

test("on the public check page too", () => {
  const chain = { name: "Cụm thi đua số 3", length: 9, headHash: "e".repeat(64) };
  const said = evidenceOf(covenant, { cluster: "Cụm thi đua số 3", office: "Ủy ban Hà Nội" });
  const evidence = { ...said, chain };
  const sealedAt = new Date("2024-02-29T03:05:00Z");
  expect(evidenceWords(evidence, sealedAt)).toContainEqual({
    ...{ term: "Ủy ban e", words: "Kết thúc hoạt động trước khi ký." },
  });
});

test("a paper sealed before such units were named is read as it was", () => {
  const { endedUnsigned: _, ...before } = evidenceOf(covenant, { cluster: "", office: "" });
  const chain = { name: "", length: 1, headHash: "" };
  expect(sealedEvidence.parse({ ...before, chain }).endedUnsigned).toEqual([]);
});

test("a signature on a device passed along the table says who had opened it", () => {
  const hostName = "Phạm Thị Hạnh, Thư ký Cụm thi đua số 3, năm 2024";
  const signatures = [{ ...signature, unitId: "a", hostName }];
  const evidence = evidenceOf({ ...covenant, signatures }, { cluster: "", office: "" });
  expect(evidence.signatures[0]?.way).toBe(
    `ký xác nhận trên hệ thống, xác thực lại ngay lúc ký, trên máy dùng chung do đồng chí ${hostName} mở`,
  );
});

test("a copy signed outside says what holds, and apart from that whose certificate it is", () => {
  const root = "CA của cơ quan";
  const facts = { subject: "Lý Văn Tuấn", issuer: root, serial: "05A1", claimedAt: null };
  const external = { ...facts, root: null, file: { sha256: "a".repeat(64) } };
  const wayOf = (found: { root: string | null }) => {
    const outside = { ...signature, ...{ unitId: "a", way: "external" as const } };
    const signatures = [{ ...outside, external: { ...external, ...found } }];
    return evidenceOf({ ...covenant, signatures }, { cluster: "", office: "" }).signatures[0];
  };
  expect(wayOf({ root: null })).toMatchObject({ signedCopy: "a".repeat(64) });
  expect(wayOf({ root: null })?.way).toContain("không dẫn tới gốc nào mà cơ quan đã cấu hình");
  expect(wayOf({ root })?.way).toContain("dẫn tới gốc mà cơ quan đã cấu hình: CA của cơ quan");
});

test("what is not in force has no evidence", () => {
  const running = { ...covenant, inForceAt: null };
  expect(() => evidenceOf(running, { cluster: "", office: "" })).toThrow();
});
