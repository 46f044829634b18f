import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { Panel } from "@/components/ui/panel";
import { PasswordInput } from "@/components/ui/password-input";
import { Checkbox } from "@/components/ui/pick";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { addressWith } from "@/lib/address";
import { signOnSharedDeviceAction } from "@/lib/covenant/actions";
import type { SharedDevice } from "@/lib/covenant/queries/get-shared-device";
import { momentInDocument } from "@/lib/date-text";
import { CovenantText } from "./covenant-text";

type SharedSignProps = { device: SharedDevice; actingAs: string; demo: boolean };

/** The text, and at its end where the person before the device signs: in whose name, over which hash, by their own proof. */
export function SharedSign({ device, actingAs, demo }: SharedSignProps) {
  const { id, text, textHash, unit, signer, provider } = device;
  if (!signer || !unit) return null;
  const { assignmentId, name, title, lines, readAt, proof } = signer;
  const back = addressWith(`/covenants/${id}/shared-device`, { unit: unit.unitId });
  return (
    <>
      <CovenantText text={text} demo={demo} />
      <Panel title={`Đồng chí ${name} ký`} className="signbox mt-5">
        <p className="capacity">
          Với tư cách <b>{title}</b>, ghi trên văn bản: {lines.join(" / ")}.
        </p>
        <p className="meta">Mã kiểm tra nội dung:</p>
        <p className="meta num hash">{textHash.match(/.{4}/g)?.join(" ")}</p>
        {proof === null ? (
          <Note tone="warn" title="Chưa ký được trên máy này.">
            Đồng chí {name} chưa có mật khẩu riêng trên hệ thống, hoặc chỉ đăng nhập bằng tài khoản
            của cơ quan. Vui lòng ký trên điện thoại của mình, hoặc ký bản giấy.
          </Note>
        ) : (
          <ActionForm action={signOnSharedDeviceAction} actingAs={actingAs} autoComplete="off">
            <input type="hidden" name="covenantId" value={id} />
            <input type="hidden" name="textHash" value={textHash} />
            <input type="hidden" name="assignmentId" value={assignmentId} />
            {readAt ? (
              <p className="was-read">
                <Icon name="check" />
                Đã đọc đến hết nội dung lúc {momentInDocument(readAt)}.
              </p>
            ) : (
              <Checkbox name="hasRead" label="Đã đọc đến hết nội dung trên đây" />
            )}
            <Proof proof={proof} name={name} />
            {provider && (
              <p className="meta">
                Muốn xác thực bằng {provider}: vui lòng ký trên điện thoại của mình.
              </p>
            )}
            <p>
              Sau khi ký, nội dung không thay đổi được. Chữ ký ghi rõ là ký trên máy dùng chung.
            </p>
            <SubmitButton big wide icon="signingPen" pendingWords="Đang ký">
              Ký Giao ước
            </SubmitButton>
          </ActionForm>
        )}
        <LinkButton href={back} variant="quiet" icon="arrowBack" wide>
          Không phải đồng chí {name}
        </LinkButton>
      </Panel>
    </>
  );
}

function Proof({ proof, name }: { proof: "password" | "code"; name: string }) {
  return (
    <>
      <Field
        name="password"
        label="Mật khẩu"
        hint={`Mật khẩu của chính đồng chí ${name}. Nếu trình duyệt hỏi lưu mật khẩu, vui lòng chọn không lưu.`}
      >
        <PasswordInput autoComplete="new-password" />
      </Field>
      {proof === "code" && (
        <Field
          name="oneTimeCode"
          label="Mã xác thực"
          hint={`6 chữ số trên điện thoại của đồng chí ${name}; dùng một lần.`}
        >
          <TextInput figures inputMode="numeric" autoComplete="off" maxLength={7} />
        </Field>
      )}
    </>
  );
}
