import { RowInput } from "@/components/ui/row-input";
import type { EventView } from "@/lib/event/queries";

const emptyRows = 2;

/** Who presides, a row each in the order they will be named; guests too, so names are typed. */
export function PresiderFields({ presiders }: { presiders: EventView["presiders"] }) {
  const rows = [...presiders, ...Array.from({ length: emptyRows }, () => ({ name: "", post: "" }))];
  return (
    <fieldset>
      <legend>Chủ trì, theo thứ tự giới thiệu</legend>
      <ol className="stack">
        {rows.map(({ name, post }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place
          <li key={index} className="row-pair">
            <RowInput
              name="presiderNames[]"
              index={index}
              label={`Họ và tên, người thứ ${index + 1}`}
              defaultValue={name}
            />
            <RowInput
              name="presiderPosts[]"
              index={index}
              label={`Chức vụ, người thứ ${index + 1}`}
              defaultValue={post}
            />
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
