import { UploadField } from "@/components/ui/upload-field";
import { notToSend } from "@/lib/evidence/labels";
import { uploadWords } from "@/lib/file/labels";
import { allKinds, limits } from "@/lib/file/rules";
import { PictureShrinker } from "./picture-shrinker";

/** Pictures and papers to send along; pictures are made smaller on the device where it can. */
export function EvidenceField({
  label = "Ảnh, tệp",
  optional,
}: {
  label?: string;
  optional?: boolean;
}) {
  return (
    <PictureShrinker mostMegabytes={limits.megabytes}>
      <UploadField
        name="files[]"
        label={label}
        note={notToSend}
        {...uploadWords(allKinds)}
        multiple
        {...(optional && { optional })}
      />
    </PictureShrinker>
  );
}
