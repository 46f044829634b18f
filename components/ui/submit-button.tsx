"use client";

import { type ComponentProps, type MouseEvent, useId } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";
import { useFormCapacity } from "./form-state";

type SubmitButtonProps = ComponentProps<typeof Button> & { pendingWords?: string };

/**
 * Sends the form around it; a second press while the first is on its way does nothing. In which capacity stands above a main
 * button, and with a lesser one, of which a table may have one a row, where it is pointed at or read out.
 */
export function SubmitButton(props: SubmitButtonProps) {
  const capacityId = useId();
  const capacity = useFormCapacity();
  const isLesser = props.variant === "second" || props.variant === "quiet";
  if (!capacity) return <SendButton {...props} />;
  if (isLesser) return <SendButton {...props} title={`Với tư cách ${capacity}`} />;
  return (
    <>
      <span className="meta sent-as" id={capacityId}>
        Với tư cách <b>{capacity}</b>
      </span>
      <SendButton {...props} aria-describedby={capacityId} />
    </>
  );
}

function SendButton({ pendingWords = "Đang gửi", icon, children, ...rest }: SubmitButtonProps) {
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
