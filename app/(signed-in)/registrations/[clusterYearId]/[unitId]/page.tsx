import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { History } from "@/components/audit/history";
import { SharesPanel } from "@/components/honor/shares-panel";
import { AdjustmentForm } from "@/components/registration/adjustment-form";
import { AdjustmentsPanel } from "@/components/registration/adjustments-panel";
import { AssignForm } from "@/components/registration/assign-form";
import { CheckRegistration } from "@/components/registration/check-registration";
import { RegistrationForm } from "@/components/registration/registration-form";
import { RegistrationBadge } from "@/components/registration/registration-state";
import { ResentPanel } from "@/components/registration/resent-panel";
import { SignedRegistration } from "@/components/registration/signed-registration";
import { TargetsTable } from "@/components/registration/targets-table";
import { Undertakings } from "@/components/registration/undertakings";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { PaperLinks } from "@/components/ui/paper-links";
import { listHistory } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/session";
import { momentInSentence } from "@/lib/date-text";
import { listShares } from "@/lib/honor/queries/list-shares";
import { parseIds } from "@/lib/page-ids";
import { getPaperState } from "@/lib/paper-signing/queries/paper-state";
import { refusals } from "@/lib/refusal";
import { getRegistration } from "@/lib/registration/queries/registrations";
import { listSignedCopies } from "@/lib/signed-copy/queries/list-copies";
import { placeName } from "@/lib/unit/labels";

export const metadata: Metadata = { title: "Bản đăng ký thi đua" };

export default async function RegistrationPage({
  params,
}: PageProps<"/registrations/[clusterYearId]/[unitId]">) {
  const actor = await requireActor();
  const key = parseIds(await params);
  const registration = key && (await getRegistration(actor, key));
  if (!registration) notFound();
  const { clusterYear, unit, viewer, status, submittedAt } = registration;
  const history = registration.id ? await listHistory(actor, registration.id) : [];
  const shares = await listShares(actor, registration.unitId);
  const { key: actingAs, title } = actor.capacity;
  const people = shares && (
    <SharesPanel view={shares} year={clusterYear.year} actingAs={actingAs} />
  );
  const subject =
    registration.id === null
      ? null
      : ({ paper: "registration", subjectId: registration.id } as const);

  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/registrations">Đăng ký thi đua</Crumb>
          </Crumbs>
        }
        title={`Đăng ký thi đua năm ${clusterYear.year}, ${placeName(unit)}`}
        meta={submittedAt ? `Gửi lúc ${momentInSentence(submittedAt)}.` : "Chưa gửi."}
      >
        <div className="actions">
          <RegistrationBadge status={status} />
          <PaperLinks at={`/registrations/${clusterYear.id}/${unit.id}`} />
        </div>
      </PageHead>
      <HowTo
        steps={[
          "Ghi chỉ tiêu, danh hiệu, mô hình, công trình, phần việc; dòng không đăng ký để trống.",
          "Lãnh đạo đơn vị bấm “Gửi đăng ký”. Bị trả lại thì sửa theo lý do ghi ở đầu trang và ở từng dòng rồi gửi lại.",
          "Sau khi được xác nhận, muốn thay đổi thì lãnh đạo đơn vị chọn “Đề nghị điều chỉnh” và nêu lý do; hết thời gian mà chưa gửi thì chọn “Đề nghị đăng ký muộn”.",
        ]}
      />
      {status === "returned" && (
        <Note tone="warn" title="Bản đăng ký được trả lại, đề nghị bổ sung.">
          <p>{registration.returnReason || "Lý do ghi ở từng dòng dưới đây."}</p>
        </Note>
      )}
      {viewer.mayRegister && viewer.registering === null ? (
        <div className="stack-l">
          <RegistrationForm {...{ registration, actingAs, sharesSeen: shares?.waiting ?? null }} />
          {people}
        </div>
      ) : (
        <div className="split">
          <div className="stack-l">
            {viewer.mayCheck && <ResentPanel resent={registration.resent} />}
            <AdjustmentsPanel registration={registration} actingAs={actingAs} />
            <Panel title="I. Chỉ tiêu thi đua" flush>
              <TargetsTable lines={registration.lines} />
            </Panel>
            <Undertakings undertakings={registration.undertakings} />
            {people}
            {viewer.mayAdjust && <AdjustmentForm registration={registration} actingAs={actingAs} />}
            {viewer.mayAssign && <AssignForm registration={registration} actingAs={actingAs} />}
          </div>
          <div className="stack-l">
            {viewer.mayCheck && (
              <CheckRegistration registration={registration} actingAs={actingAs} title={title} />
            )}
            {viewer.mayRegister && viewer.registering && !viewer.mayAdjust && (
              <Note>{refusals[viewer.registering]}</Note>
            )}
            {subject && (
              <SignedRegistration
                state={await getPaperState(actor, subject)}
                copies={await listSignedCopies(actor, subject)}
                actingAs={actingAs}
              />
            )}
            <History lines={history} />
          </div>
        </div>
      )}
    </>
  );
}
