"use client";

import { type ComponentProps, useState } from "react";
import { Button } from "./button";
import { useControl } from "./control";
import { useHydrated } from "./use-hydrated";

type PasswordInputProps = Omit<
  ComponentProps<"input">,
  "id" | "name" | "className" | "type" | "defaultValue"
>;

/** Never filled in by us, not even after an error: a password does not travel back. */
export function PasswordInput(rest: PasswordInputProps) {
  const { props } = useControl();
  const [shown, setShown] = useState(false);
  const hydrated = useHydrated();

  return (
    <span className="pair">
      <input {...rest} {...props} className="input" type={shown ? "text" : "password"} />
      {hydrated && (
        <Button
          variant="quiet"
          icon="eye"
          aria-controls={props.id}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          Hiện<span className="vh"> mật khẩu</span>
        </Button>
      )}
    </span>
  );
}
