"use client";

import { useContext } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { FormContext } from "@/components/ui/form-state";

/** The messages a form has just made, each to be copied into its own chat; they are not told again. */
export function LinkMessages() {
  const { found } = useContext(FormContext).state;
  if (!found || found.length === 0) return null;
  return (
    <ul className="stack">
      {found.map(({ term, words }) => (
        <li key={words}>
          <b>{term}</b>
          <CopyButton text={words}>Chép lời nhắn</CopyButton>
        </li>
      ))}
    </ul>
  );
}
