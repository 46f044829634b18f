import { CellInput } from "@/components/report/cell-input";
import { groupLines } from "@/components/report/group-lines";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { cellText, measureText } from "@/lib/indicator/labels";
import { registerAction } from "@/lib/registration/actions";
import type { RegistrationView } from "@/lib/registration/queries";
import { RegistrationReference } from "./registration-reference";

/** Where a unit types its targets; an empty line is no target. */
export function RegistrationForm({
  registration,
  actingAs,
}: {
  registration: RegistrationView;
  actingAs: string;
}) {
  return (
    <ActionForm action={registerAction} actingAs={actingAs} className="">
      <RegistrationReference registration={registration} />
      <div className="panel gridp">
        <table className="entry short">
          <thead>
            <tr>
              <th scope="col" className="num">
                TT
              </th>
              <th scope="col">
                Chỉ tiêu <span className="sub">(đơn vị tính)</span>
              </th>
              <th scope="col" className="num">
                Đăng ký
              </th>
            </tr>
          </thead>
          {groupLines(registration.lines).map(({ group, of }) => (
            <tbody key={group}>
              <tr className="group">
                <th colSpan={3} scope="rowgroup">
                  {group}
                </th>
              </tr>
              {of.map((line) => (
                <TargetLine key={line.indicator.id} line={line} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <p className="meta keys">
        Để trống dòng không đăng ký. Tỷ lệ ghi hai số, ví dụ 86/100 là từ 86%.
      </p>
      <Buttons maySend={registration.viewer.maySend} />
    </ActionForm>
  );
}

function TargetLine({ line }: { line: RegistrationView["lines"][number] & { number: number } }) {
  const { indicator, assigned, typed, number } = line;
  return (
    <tr>
      <td className="num tt">{number}</td>
      <th scope="row">
        {indicator.name} <span className="meta nowrap">({measureText(indicator)})</span>
        {assigned && (
          <span className="from">Chỉ tiêu giao: {cellText(indicator.type, assigned).main}</span>
        )}
      </th>
      <td className={indicator.type === "ratio" ? "in two" : "in"}>
        <CellInput
          indicatorId={indicator.id}
          type={indicator.type}
          name={indicator.name}
          typed={typed}
        />
      </td>
    </tr>
  );
}

function Buttons({ maySend }: { maySend: boolean }) {
  return (
    <div className="savebar">
      <div className="actions">
        <SubmitButton variant={maySend ? "second" : "main"} name="intent" value="save">
          Lưu tạm
        </SubmitButton>
        {maySend && (
          <SubmitButton name="intent" value="submit" icon="paperPlane">
            Gửi đăng ký
          </SubmitButton>
        )}
      </div>
    </div>
  );
}
