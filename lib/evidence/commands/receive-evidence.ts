import "server-only";
import { now } from "@/lib/clock";
import { receiveFile } from "@/lib/file/commands/receive-file";
import { limits } from "@/lib/file/rules";
import { refuse } from "@/lib/refusal";
import { cleanPicture } from "../clean-picture";
import { mostFiles, takenAtOf } from "../rules";

type Sent = { files: readonly File[]; takenAt: readonly string[] };

/**
 * Files as they may be kept, before the transaction of the act they hang on: pictures without what their camera wrote,
 * with the hour they were taken. Refuses as `receiveFile`, and `evidence.tooMany`.
 */
export async function receiveEvidence({ files, takenAt }: Sent) {
  refuse(files.length > mostFiles ? "evidence.tooMany" : null);
  const received = [];
  for (const [index, sent] of files.entries()) {
    const isLarge = sent.size > limits.megabytes * 1024 * 1024;
    // One that is too large is not even opened; receiveFile says so.
    const clean = isLarge ? { file: sent, takenAt: null } : await cleanPicture(sent);
    const file = await receiveFile(clean.file);
    received.push({ file, takenAt: notLater(clean.takenAt ?? takenAtOf(takenAt[index])) });
  }
  return received;
}

export type ReceivedEvidence = Awaited<ReturnType<typeof receiveEvidence>>;

/** A camera whose clock runs ahead says nothing. */
function notLater(takenAt: Date | null) {
  return takenAt && takenAt <= now() ? takenAt : null;
}
