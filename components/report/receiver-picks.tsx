import { More } from "@/components/ui/more";
import { PickGroup } from "@/components/ui/pick";
import type { FormReceivers } from "@/lib/report/queries/form-receivers";

/** For whom a form is: nothing ticked is everyone; a cluster ticked is all of its units. */
export function ReceiverPicks({ receivers }: { receivers: FormReceivers }) {
  const clusters = receivers.map(({ id, name }) => ({ value: id, label: name }));
  const units = receivers.flatMap(({ name, units: of }) =>
    of.map((unit) => ({ value: unit.id, label: `${unit.name} (${name})` })),
  );
  const once = [...new Map(units.map((unit) => [unit.value, unit])).values()];
  if (clusters.length === 0) return null;
  return (
    <More title="Nơi nhận biểu mẫu: mọi đơn vị, trừ khi chọn dưới đây">
      <div className="stack">
        <PickGroup name="clusters[]" legend="Chỉ cho các cụm, khối" options={clusters} />
        {once.length > 0 && <PickGroup name="units[]" legend="Chỉ cho các đơn vị" options={once} />}
      </div>
    </More>
  );
}
