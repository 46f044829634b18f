import { EntryTable } from "@/components/report/entry-table";
import { Panel } from "@/components/ui/panel";
import { targetWords } from "@/lib/registration/labels";
import type { RegistrationView } from "@/lib/registration/queries/registrations";
import { HonorFields } from "./honor-fields";
import { WorkFields } from "./work-fields";

/** Blank rows at the end, so that one can go on writing without script. */
const spare = [null, null];

/** The four parts of a registration as fields: targets, honors, models, works. */
export function RegistrationFields({ registration }: { registration: RegistrationView }) {
  const { lines, undertakings, honorOptions } = registration;
  const of = (part: string) => [...undertakings.filter((row) => row.part === part), ...spare];
  return (
    <div className="stack-l">
      <div>
        <h2>I. Chỉ tiêu thi đua</h2>
        <EntryTable lines={lines} head="Đăng ký" note={besideTarget} />
        <p className="meta keys">
          Để trống dòng không đăng ký. Tỷ lệ ghi hai số, ví dụ 86/100 là từ 86%.
        </p>
      </div>
      <Panel
        title="II. Danh hiệu thi đua, hình thức khen thưởng"
        meta="của đơn vị, bộ phận và cá nhân thuộc đơn vị"
      >
        {honorOptions.length === 0 ? (
          <p className="meta">
            Cơ quan quản lý chưa lập danh mục danh hiệu, hình thức khen thưởng. Có thể đăng ký các
            phần khác trước.
          </p>
        ) : (
          of("honor").map((row, index) => (
            <HonorFields
              key={row?.id ?? `new ${index}`}
              {...{ row, index, options: honorOptions }}
            />
          ))
        )}
      </Panel>
      <Panel title="III. Mô hình">
        {of("model").map((row, index) => (
          <WorkFields
            key={row?.id ?? `new ${index}`}
            {...{ row, index }}
            list="models"
            word="Mô hình"
          />
        ))}
      </Panel>
      <Panel title="IV. Công trình, phần việc">
        {of("work").map((row, index) => (
          <WorkFields
            key={row?.id ?? `new ${index}`}
            {...{ row, index }}
            list="works"
            word="Công trình, phần việc"
          />
        ))}
        <p className="meta">
          Để trống tên là bỏ dòng. Hết dòng trống thì lưu tạm để có thêm hai dòng.
        </p>
      </Panel>
    </div>
  );
}

function besideTarget({
  indicator,
  assignedTyped,
  commonText,
  returned,
}: RegistrationView["lines"][number]) {
  const asked = [
    commonText && `Chỉ tiêu chung của Giao ước: ${commonText}`,
    assignedTyped && `Chỉ tiêu giao: ${targetWords(indicator, assignedTyped)}`,
  ].filter(Boolean);
  if (asked.length === 0 && !returned) return null;
  return (
    <>
      {asked.join("; ")}
      {returned && <b className="why">Trả lại: {returned}</b>}
    </>
  );
}
