import "server-only";
import { now } from "@/lib/clock";
import type { StoredFileKind } from "@/lib/db/generated/enums";
import { receiveFile } from "@/lib/file/commands/receive-file";
import { limits } from "@/lib/file/rules";
import { Refusal, refuse } from "@/lib/refusal";
import { cleanPicture } from "../clean-picture";
import { mostFiles, takenAtOf } from "../rules";

type Sent = { files: readonly File[]; takenAt: readonly string[] };

/**
 * Files as they may be kept, before the transaction of the act they hang on: pictures without what their camera wrote,
 * with the hour they were taken. Refuses as `receiveFile`, `evidence.tooMany`, and `file.damaged` for a picture that is not set anew.
 */
export async function receiveEvidence({ files, takenAt }: Sent) {
  refuse(files.length > mostFiles ? "evidence.tooMany" : null);
  const received = [];
  for (const [index, sent] of files.entries()) {
    const isLarge = sent.size > limits.megabytes * 1024 * 1024;
    // One that is too large is not even opened; receiveFile says so.
    const clean = isLarge ? { file: sent, takenAt: null } : await cleanPicture(sent);
    const file = await receiveFile(clean.file);
    // A picture behind a mark or words of its own, as ID3, passes for something else: it would be kept with all its camera wrote.
    if (isPicture(file) && clean.file === sent)
      throw new Refusal("file.damaged", { name: file.name });
    received.push({ file, takenAt: notLater(clean.takenAt ?? takenAtOf(takenAt[index])) });
  }
  return received;
}

export type ReceivedEvidence = Awaited<ReturnType<typeof receiveEvidence>>;

function isPicture({ kind }: { kind: StoredFileKind }) {
  return kind === "jpeg" || kind === "png" || kind === "webp";
}

/** A camera whose clock runs ahead says nothing. */
function notLater(takenAt: Date | null) {
  return takenAt && takenAt <= now() ? takenAt : null;
}
