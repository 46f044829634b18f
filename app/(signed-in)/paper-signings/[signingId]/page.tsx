import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { History } from "@/components/audit/history";
import { FrozenPrint } from "@/components/paper-signing/frozen-print";
import { OutdatedPaper } from "@/components/paper-signing/outdated-paper";
import { PaperHash } from "@/components/paper-signing/paper-hash";
import { PaperWords } from "@/components/paper-signing/paper-words";
import { SignPaper } from "@/components/paper-signing/sign-paper";
import { SignedPlaces } from "@/components/paper-signing/signed-places";
import { WithdrawPaper } from "@/components/paper-signing/withdraw-paper";
import { SignedCopies } from "@/components/signed-copy/signed-copies";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { DownloadLink } from "@/components/ui/download-link";
import { HowTo } from "@/components/ui/how-to";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { listHistory } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/session";
import { momentInSentence } from "@/lib/date-text";
import { getSigning } from "@/lib/paper-signing/queries/get-signing";
import { refusals } from "@/lib/refusal";
import { listSignedCopies } from "@/lib/signed-copy/queries/list-copies";

export const metadata: Metadata = { title: "Ký văn bản" };

export default async function PaperSigningPage({
  params,
  searchParams,
}: PageProps<"/paper-signings/[signingId]">) {
  const actor = await requireActor();
  const signing = await getSigning(actor, (await params).signingId);
  if (!signing) notFound();
  const { key: actingAs } = actor.capacity;
  const { id, description, places, openedAt, personName, withdrawal, completion, seal } = signing;
  const { proved } = await searchParams;
  const copies = withdrawal ? null : await listSignedCopies(actor, signing);

  return (
    <>
      <PageHead
        title={description.title}
        meta={`Đồng chí ${personName} mở ký lúc ${momentInSentence(openedAt)}.`}
        crumbs={
          <Crumbs>
            <Crumb href={signing.page.at}>{signing.page.atName}</Crumb>
          </Crumbs>
        }
      />
      <HowTo
        steps={[
          "Đọc hết nội dung; nội dung đã khóa, không ai sửa được.",
          "Ký bằng mật khẩu, mã xác thực hoặc đăng nhập lại, với tư cách ghi ngay trên nút ký; mỗi chỗ do đúng người được ghi ký.",
          "Chỗ ký trên giấy: chọn “Tải bản in để ký”, in đúng bản ấy, ký rồi thêm bản chụp; người thứ hai xác nhận.",
          "Đủ chữ ký thì văn bản được niêm phong, đối chiếu được tại trang xác minh.",
        ]}
      />
      {proved === "other" && <Note tone="warn">{refusals["account.otherIdentity"]}</Note>}
      {withdrawal && (
        <Note tone="warn" title="Lần mở ký này đã được thu hồi">
          <p>
            Đồng chí {withdrawal.personName} thu hồi lúc {momentInSentence(withdrawal.withdrawnAt)}.
            Lý do: {withdrawal.reason}
          </p>
          <p>Các chữ ký dưới đây không còn giá trị.</p>
        </Note>
      )}
      <OutdatedPaper signing={signing} />
      <div className="split">
        <PaperWords paper={description}>
          {!withdrawal && !completion && (
            <div className="actions no-print">
              <FrozenPrint signingId={id} name={signing.name} />
            </div>
          )}
        </PaperWords>
        <div className="stack-l rail">
          <SignPaper signing={signing} />
          <Panel
            title="Chữ ký"
            meta={
              completion
                ? `đủ ${places.length} chữ ký`
                : `${places.filter(({ signature }) => signature).length}/${places.length} chữ ký`
            }
          >
            <div className="stack">
              <SignedPlaces places={places} />
              {completion && <p>Đủ chữ ký lúc {momentInSentence(completion.completedAt)}.</p>}
              {seal && (
                <div className="actions">
                  <DownloadLink href={`/paper-signings/${id}/sealed`} variant="main">
                    Tải bản đã ký, niêm phong
                  </DownloadLink>
                </div>
              )}
              {seal && (
                <p className="meta">
                  Mã xác minh: <code>{seal.checkCode}</code>
                </p>
              )}
              <SignedCopies view={copies} actingAs={actingAs} />
              <WithdrawPaper signing={signing} actingAs={actingAs} />
            </div>
          </Panel>
          <PaperHash signing={signing} />
        </div>
      </div>
      <div className="after no-print">
        <History lines={await listHistory(actor, id)} />
      </div>
    </>
  );
}
