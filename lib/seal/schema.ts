import { z } from "zod";

/** What a sealed paper says of how it came about: stands on its evidence page, and is kept beside it as it was that day. */
export const sealedEvidence = z.object({
  title: z.string(),
  issuer: z.string(),
  /** When it came into force. */
  standsSince: z.iso.datetime(),
  /** SHA-256 of the canonical text, in hexadecimal, and the text itself. */
  textHash: z.string(),
  canonicalText: z.string(),
  signatures: z.array(
    z.object({
      unit: z.string(),
      signer: z.string(),
      /** "Chủ tịch", "Phó Chủ tịch, ký thay". */
      capacity: z.string(),
      signedAt: z.iso.datetime(),
      /** How, in words: "ký xác nhận trên hệ thống, bằng mật khẩu". */
      way: z.string(),
      /** Of what was signed. */
      hash: z.string(),
      /** Of the unit's own copy with a digital signature made outside: SHA-256 over its bytes, in hexadecimal. */
      signedCopy: z.string().optional(),
    }),
  ),
  /** Units that were to sign and were let stay out. */
  absent: z.array(z.string()),
  /** Units that were to sign and were there no more before they had; papers sealed before 30/11/2026 name none. */
  endedUnsigned: z.array(z.string()).default([]),
  /** The audit chain as it stood when the paper was sealed. */
  chain: z.object({ name: z.string(), length: z.int(), headHash: z.string() }),
});
export type SealedEvidence = z.infer<typeof sealedEvidence>;

/** The largest file that can be checked, in bytes: what the server takes at all. */
const largestChecked = 20_000_000;

export const checkFileInput = z.object({
  file: z
    .file("Vui lòng chọn tệp PDF cần đối chiếu.")
    .min(1, "Vui lòng chọn tệp PDF cần đối chiếu.")
    .max(largestChecked, "Tệp lớn hơn 20 MB. Hệ thống không niêm phong tệp nào lớn như vậy."),
  /** On the page of a code: the paper the file should be. */
  code: z.string().max(100).default(""),
});
