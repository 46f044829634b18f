"use client";

import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { useHydrated } from "@/components/ui/use-hydrated";
import { chooseColumnsAction } from "@/lib/report/actions";

type ColumnSwitchProps = { columns: { previous: boolean; lastYear: boolean }; actingAs: string };

/** Which earlier figures stand beside what is typed: remembered for the person. With script a tick is enough. */
export function ColumnSwitch({ columns, actingAs }: ColumnSwitchProps) {
  const hydrated = useHydrated();
  return (
    <ActionForm action={chooseColumnsAction} actingAs={actingAs} className="ticks">
      <Tick name="previous" label="Kỳ trước" on={columns.previous} />
      <Tick name="lastYear" label="Cùng kỳ năm trước" on={columns.lastYear} />
      {!hydrated && <SubmitButton variant="second">Hiện các cột đã chọn</SubmitButton>}
    </ActionForm>
  );
}

function Tick({ name, label, on }: { name: string; label: string; on: boolean }) {
  return (
    <label className="pick">
      <input
        type="checkbox"
        name={name}
        defaultChecked={on}
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
      />
      <span>{label}</span>
    </label>
  );
}
