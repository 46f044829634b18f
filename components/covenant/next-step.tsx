import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";
import { PresentToConference, ReturnToDraft } from "./desk-forms";

type NextStepProps = { covenant: CovenantView; actingAs: string; title: string };

/** For those who write it: what to do next with the covenant as it stands, or why that cannot be done yet. */
export function NextStep({ covenant, actingAs, title }: NextStepProps) {
  const step = stepOf(covenant, actingAs);
  if (!step) return null;
  return (
    <Panel title="Việc tiếp theo" className="no-print">
      <div className="stack">
        <p className="meta capacity-named">
          Với tư cách <b>{title}</b>.
        </p>
        {step}
      </div>
    </Panel>
  );
}

function stepOf(covenant: CovenantView, actingAs: string): ReactNode {
  const { acts, namesLastYear } = covenant.viewer;
  if (!acts) return null;
  const at = `/covenants/${covenant.id}` as const;
  const form = { covenant, actingAs };
  if (acts.saveDraft === null) {
    // One main button a page: writing, until there is something to present.
    const mayPresent = acts.presentToConference === null;
    return (
      <>
        <LinkButton href={`${at}/edit`} icon="pen" wide variant={mayPresent ? "second" : "main"}>
          Sửa dự thảo
        </LinkButton>
        {mayPresent && (
          <LinkButton href={`/texts/${covenant.id}/consulting`} icon="speech" wide variant="second">
            Gửi lấy ý kiến
          </LinkButton>
        )}
        {namesLastYear > 0 && (
          <p>
            Còn nhắc năm {covenant.year - 1} ở {namesLastYear} chỗ; vui lòng xem danh sách ở đầu
            trang “Sửa dự thảo” trước khi trình hội nghị.
          </p>
        )}
        {mayPresent ? <PresentToConference {...form} /> : <p>{acts.presentToConference}</p>}
      </>
    );
  }
  if (covenant.status === "consulting") {
    return (
      <LinkButton href={`/texts/${covenant.id}/consulting`} icon="speech" wide>
        Xem và trả lời ý kiến
      </LinkButton>
    );
  }
  if (acts.returnToDraft === null) {
    const isPresented = acts.recordAdoption === null;
    return (
      <>
        <LinkButton href={`${at}/${isPresented ? "adoption" : "opening"}`} wide>
          {isPresented ? "Ghi kết quả thông qua" : "Mở ký kết"}
        </LinkButton>
        {isPresented && (
          <LinkButton href={`${at}/edit`} icon="pen" variant="second" wide>
            Hội nghị sửa lời văn
          </LinkButton>
        )}
        <ReturnToDraft {...form} />
      </>
    );
  }
  if (acts.withdrawForEditing === null) {
    return (
      <>
        <p>Đang chờ các đơn vị ký. Chỉ thu hồi khi phải sửa nội dung đã khóa.</p>
        <LinkButton href={`${at}/ceremony?step=1`} icon="sheet" variant="second" wide>
          Trình chiếu lễ ký kết
        </LinkButton>
        <LinkButton href={`${at}/shared-device`} icon="signingPen" variant="second" wide>
          Ký trên máy dùng chung
        </LinkButton>
        <LinkButton href={`${at}/withdrawal`} icon="arrowBack" variant="grave" wide>
          Thu hồi để chỉnh sửa
        </LinkButton>
      </>
    );
  }
  if (acts.closeCovenant !== null) return null;
  return (
    <LinkButton href={`${at}/closing`} icon="lock" wide>
      Tổng kết Giao ước
    </LinkButton>
  );
}
