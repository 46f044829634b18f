import type { Prisma } from "@/lib/db/generated/client";

/** What a record's page says of a file that hangs on it. */
export const fileFacts = {
  id: true,
  sha256: true,
  size: true,
  kind: true,
  name: true,
  storedAt: true,
} as const satisfies Prisma.StoredFileSelect;

/** The same, with what became of it: where the record lets a file be withdrawn. */
export const fileView = {
  ...fileFacts,
  withdrawal: { select: { reason: true, withdrawnAt: true } },
} as const satisfies Prisma.StoredFileSelect;
