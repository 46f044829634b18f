"use client";

import { type ChangeEvent, type ReactNode, useState } from "react";
import { sizeComplaint } from "@/components/ui/upload-size";

/**
 * Puts smaller pictures in the place of those chosen in the field inside, before they are sent, and says beside them when
 * each was taken: a smaller picture no longer knows. Without script, or where it fails, the files go as they are.
 */
export function PictureShrinker({
  mostMegabytes,
  children,
}: {
  mostMegabytes: number;
  children: ReactNode;
}) {
  const [takenAt, setTakenAt] = useState<readonly string[]>([]);

  async function shrink({ target }: ChangeEvent<HTMLDivElement, Element>) {
    if (!(target instanceof HTMLInputElement) || target.type !== "file" || !target.files) return;
    const chosen = [...target.files];
    // Fetched once somebody has chosen a file, which few who type figures do; where it does not come, the files go as they are.
    const found = await import("./shrink-picture").catch(() => null);
    if (!found) return;
    const { shrunk, takenIn } = found;
    setTakenAt(await Promise.all(chosen.map(takenIn)));
    const smaller = await Promise.all(chosen.map(shrunk));
    if (smaller.every((file, index) => file === chosen[index])) return;
    const transfer = new DataTransfer();
    for (const file of smaller) transfer.items.add(file);
    target.files = transfer.files;
    target.setCustomValidity(sizeComplaint(smaller, mostMegabytes));
  }

  return (
    <div onChange={(event) => void shrink(event)}>
      {children}
      {takenAt.map((taken, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they stand in the order of the files
        <input key={index} type="hidden" name="takenAt[]" value={taken} />
      ))}
    </div>
  );
}
