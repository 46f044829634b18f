import { randomBytes } from "node:crypto";
import sharp from "sharp";

const raw = { width: 3000, height: 900, channels: 3 } as const;

/** As a telephone takes it: larger than anybody needs, with its place, what took it and the hour. */
export async function aPhoto(name: string) {
  const pixels = randomBytes(raw.width * raw.height * raw.channels);
  const buffer = await sharp(pixels, { raw })
    .withExif({
      IFD0: { Make: "Phone" },
      IFD2: { DateTimeOriginal: "2024:02:05 09:12:33" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "21/1 1/1 30/1" },
    })
    .jpeg()
    .toBuffer();
  return { name, mimeType: "image/jpeg", buffer };
}
