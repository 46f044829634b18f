import "server-only";
import exif from "exif-reader";
import sharp from "sharp";
import { mostUnpackedPixels } from "@/lib/file/rules";
import { Refusal } from "@/lib/refusal";
import { fewAtATime } from "./few-at-a-time";
import { mostPixels, takenAtOf } from "./rules";

const marks = [
  Buffer.from([0xff, 0xd8, 0xff]),
  Buffer.from("\x89PNG", "latin1"),
  Buffer.from("RIFF"),
];
/** A picture unpacked takes up to 200 MB: a handful of large ones at once must not take all a small server has. */
const inTurn = fewAtATime(2);

/**
 * A picture set anew: upright, no larger than needed, without anything its camera wrote into it (place, owner, device)
 * but the day and hour, which are given beside it. Anything else passes as it is. Refuses `file.damaged`.
 */
export async function cleanPicture(file: File): Promise<{ file: File; takenAt: Date | null }> {
  const bytes = Buffer.from(await file.arrayBuffer());
  if (!marks.some((mark) => bytes.subarray(0, mark.length).equals(mark))) {
    return { file, takenAt: null };
  }
  try {
    return await inTurn(() => setAnew(bytes, file.name));
  } catch {
    throw new Refusal("file.damaged", { name: file.name });
  }
}

async function setAnew(bytes: Buffer, sentAs: string) {
  const picture = sharp(bytes, { limitInputPixels: mostUnpackedPixels });
  const { exif: written, format } = await picture.metadata();
  const small = picture.rotate().resize({
    ...{ width: mostPixels, height: mostPixels, fit: "inside", withoutEnlargement: true },
  });
  const clean = await (format === "png" ? small.png() : small.jpeg({ quality: 82 })).toBuffer();
  const name = format === "png" ? sentAs : sentAs.replace(/\.\w+$/, ".jpg");
  return {
    file: new File([new Uint8Array(clean)], name),
    takenAt: written ? takenIn(written) : null,
  };
}

/** What a camera wrote may be anything; a picture is not refused for it. */
function takenIn(written: Buffer) {
  try {
    const { Photo, Image } = exif(written);
    const at = Photo?.DateTimeOriginal ?? Image?.DateTime;
    return at instanceof Date ? takenAtOf(at.toISOString()) : null;
  } catch {
    return null;
  }
}
