const mostPixels = 2560;
const smallEnough = 1_500_000;

/** A picture of at most 2560 pixels a side; the same file where it is small enough, no picture, or cannot be drawn. */
export async function shrunk(file: File): Promise<File> {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size <= smallEnough) return file;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, mostPixels / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", 0.82));
    if (!blob || blob.size >= file.size) return file;
    return new File([blob], file.name.replace(/\.\w+$/, ".jpg"), { type: "image/jpeg" });
  } catch {
    return file;
  }
}

/** The hour a camera wrote into the head of a picture, "2024:02:05 09:12:33"; empty where it wrote none. */
export async function takenIn(file: File) {
  const head = await file.slice(0, 65_536).arrayBuffer();
  const text = new TextDecoder("latin1").decode(head);
  return /(?:19|20)\d{2}:[01]\d:[0-3]\d [0-2]\d:[0-5]\d:[0-5]\d/.exec(text)?.[0] ?? "";
}
