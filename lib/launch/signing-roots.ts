import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { LaunchFailure } from "./failure.ts";

/** Refuses to start with a file of roots that cannot be read or holds none: signatures would be looked up under nothing, unseen. */
export function checkSigningRoots(path: string | undefined) {
  if (!path) return;
  try {
    const blocks = readFileSync(path, "utf8").split(/(?=-----BEGIN CERTIFICATE-----)/);
    const roots = blocks.filter((block) => block.startsWith("-----BEGIN"));
    for (const root of roots) new X509Certificate(root);
    if (roots.length > 0) return;
  } catch {
    // Told below: what is wrong with it is the same to the reader.
  }
  throw new LaunchFailure(
    `Không đọc được chứng thư gốc nào trong tệp ${path} nêu ở SIGNING_ROOTS. Vui lòng kiểm tra: tệp PEM, gồm một hay nhiều đoạn BEGIN CERTIFICATE.`,
  );
}
