import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { FileInput } from "@/components/ui/file-input";
import { PickGroup } from "@/components/ui/pick";
import { Preview, PreviewButton } from "@/components/ui/preview";
import { TextArea } from "@/components/ui/text-input";
import { WrongCells } from "@/components/ui/wrong-cells";
import { foundClustersAction } from "@/lib/cluster/actions";
import { clusterKindLabels, clusterLevelLabels } from "@/lib/cluster/labels";
import { ClusterKind, ClusterLevel } from "@/lib/db/generated/enums";

/** One decision with all its clusters: pasted or as a file, looked at, then written. */
export function FoundClustersForm({ actingAs }: { actingAs: string }) {
  return (
    <ActionForm action={foundClustersAction} actingAs={actingAs}>
      <WrongCells />
      <Field
        name="decision"
        label="Quyết định"
        hint="Ví dụ: Quyết định số 15/QĐ-MTTQ-BTT ngày 12/01/2020."
      />
      <Field name="fromOn" label="Có hiệu lực từ ngày">
        <DateInput />
      </Field>
      <PickGroup
        name="kind"
        legend="Loại"
        defaultValue={ClusterKind.cluster}
        options={Object.values(ClusterKind).map((kind) => ({
          value: kind,
          label: clusterKindLabels[kind],
        }))}
      />
      <PickGroup
        name="level"
        legend="Các đơn vị"
        defaultValue={ClusterLevel.commune}
        options={Object.values(ClusterLevel).map((level) => ({
          value: level,
          label: clusterLevelLabels[level],
        }))}
      />
      <Field
        name="sheet"
        label="Các cụm và đơn vị"
        hint="Chép từ Excel rồi dán vào đây ba cột: Cụm, Thứ tự, Đơn vị; mỗi đơn vị một dòng, theo thứ tự trong quyết định."
      >
        <TextArea rows={12} />
      </Field>
      <Field name="file" label="Hoặc tệp Excel, CSV" hint="Cùng ba cột như trên." optional>
        <FileInput accept=".xlsx,.csv" />
      </Field>
      <div className="actions">
        <PreviewButton />
      </div>
      <Preview />
    </ActionForm>
  );
}
