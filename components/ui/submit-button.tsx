"use client";

import type { ComponentProps, MouseEvent } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

/** Sends the form around it; a second press while the first is on its way does nothing. */
export function SubmitButton({
  pendingWords = "Đang gửi",
  icon,
  children,
  ...rest
}: ComponentProps<typeof Button> & { pendingWords?: string }) {
  const { pending } = useFormStatus();
  // Not disabled: a disabled button would lose the focus it was pressed with.
  const hold = (event: MouseEvent) => event.preventDefault();

  return pending ? (
    <Button {...rest} type="submit" aria-busy onClick={hold}>
      <i className="spin" />
      {pendingWords}
    </Button>
  ) : (
    <Button {...rest} type="submit" icon={icon}>
      {children}
    </Button>
  );
}
