import "server-only";
import { receiveFile } from "@/lib/file/commands/receive-file";
import { Refusal, type RefusalCode } from "@/lib/refusal";

/**
 * The file that a signing program made. What is refused of any file is said in words that help whoever signs digitally: scanning it
 * anew would lose the signature.
 */
export async function receiveSignedCopy(file: File | undefined) {
  try {
    return await receiveFile(file, ["pdf"]);
  } catch (error) {
    const instead = error instanceof Refusal ? ofSignedCopy[error.code] : undefined;
    throw error instanceof Refusal && instead ? new Refusal(instead, error.facts) : error;
  }
}

const ofSignedCopy: Partial<Record<RefusalCode, RefusalCode>> = {
  "file.wrongKind": "signature.notPdf",
  "file.empty": "signature.brokenFile",
  "file.damaged": "signature.brokenFile",
  "file.tooLarge": "signature.tooLarge",
};
