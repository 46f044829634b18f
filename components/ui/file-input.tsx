"use client";

import { useControl } from "./control";

/** A browser never fills this in again: after an error the file is chosen anew. */
export function FileInput({ accept, multiple }: { accept?: string; multiple?: boolean }) {
  const { props } = useControl();
  return <input {...props} type="file" className="input" accept={accept} multiple={multiple} />;
}
