import "server-only";
import type { StoredFileKind } from "@/lib/db/generated/enums";
import { Refusal, refuse } from "@/lib/refusal";
import { sizeText } from "@/lib/size-text";
import { isCutShort, kindOf } from "../kind-of";
import { kindsText } from "../labels";
import { allKinds, kindRefusal, plainName, sizeRefusal } from "../rules";
import { type LaidDown, layDown } from "./lay-down";

/**
 * A form's file, looked at and laid down but on no record yet: keepFile does that, in the transaction of the act it belongs
 * to, after whoever sends it was authorized. Refuses none, an empty one, more than 20 MB, other kinds than those accepted
 * (by content, not by name), and one whose end is missing.
 */
export async function receiveFile(
  file: File | undefined,
  accepted: readonly StoredFileKind[] = allKinds,
): Promise<LaidDown> {
  const name = plainName(file?.name ?? "");
  refuse(sizeRefusal(file), { name, size: sizeText(file?.size ?? 0) });
  if (!file) throw new Error("a missing file was refused");
  const bytes = Buffer.from(await file.arrayBuffer());
  const kind = await kindOf(bytes);
  refuse(kindRefusal(kind, accepted), { name, kinds: kindsText(accepted) });
  if (!kind || isCutShort(bytes, kind)) throw new Refusal("file.damaged", { name });
  return layDown({ bytes, kind, name });
}
