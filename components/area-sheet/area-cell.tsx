"use client";

import { useFormField } from "@/components/ui/form-state";

type AreaCellProps = {
  name: string;
  label: string;
  typed: string;
  fault: string | null;
  isMoney: boolean;
};

/** One typed cell; what was typed stays when the form comes back, and what is unclear in it is said below. */
export function AreaCell({ name, label, typed, fault, isMoney }: AreaCellProps) {
  const field = useFormField(name);
  const kept = field.typed === undefined ? typed : ([field.typed].flat()[0] ?? "");
  return (
    <>
      <input
        className="cellin"
        name={name}
        aria-label={label}
        defaultValue={kept}
        maxLength={60}
        {...(!isMoney && { inputMode: "decimal" })}
        autoComplete="off"
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${field.id}-fault` : undefined}
      />
      {fault && (
        <span className="err" id={`${field.id}-fault`}>
          {fault}
        </span>
      )}
    </>
  );
}
