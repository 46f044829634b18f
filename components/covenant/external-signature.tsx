import { FileLink } from "@/components/file/file-link";
import { Icon } from "@/components/ui/icon";
import { More } from "@/components/ui/more";
import type { SigningBoard } from "@/lib/covenant/queries/signing-board";
import { certificateWords, chainWords, checkedWords, claimedWords } from "@/lib/signature/labels";

type Signature = NonNullable<SigningBoard["units"][number]["signature"]>;
type ExternalSignatureProps = { external: NonNullable<Signature["external"]> };

/** A copy signed outside: the file, the three things that hold, and apart from them whose certificate it is and who vouches for it. */
export function ExternalSignature({ external }: ExternalSignatureProps) {
  const claimed = claimedWords(external);
  return (
    <>
      <FileLink file={external.file} label="Bản đã ký số" />
      <More title="Đã kiểm tra những gì">
        <ul className="checked">
          {checkedWords.map((words) => (
            <li key={words}>
              <Icon name="check" small />
              <span>{words}</span>
            </li>
          ))}
        </ul>
        <p className="meta">{certificateWords(external)}</p>
        <p className="meta">{chainWords(external)}</p>
        {claimed && <p className="meta">{claimed}</p>}
      </More>
    </>
  );
}
