import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { History } from "@/components/audit/history";
import { AmendedText } from "@/components/covenant/amended-text";
import { AnnexesPanel } from "@/components/covenant/annexes-panel";
import { CovenantHead } from "@/components/covenant/covenant-head";
import { CovenantText } from "@/components/covenant/covenant-text";
import { NextStep } from "@/components/covenant/next-step";
import { ReadToEnd } from "@/components/covenant/read-to-end";
import { ReleaseUnit } from "@/components/covenant/release-unit";
import { ReorganisationNotes, TerminateCovenant } from "@/components/covenant/reorganisation-notes";
import { ReviewsPanel } from "@/components/covenant/reviews-panel";
import { ScansPanel } from "@/components/covenant/scans-panel";
import { SealPanel } from "@/components/covenant/seal-panel";
import { SignJump } from "@/components/covenant/sign-jump";
import { SignPanel } from "@/components/covenant/sign-panel";
import { SignersPanel } from "@/components/covenant/signers-panel";
import { TakenBackNote } from "@/components/covenant/taken-back-note";
import { TextHash } from "@/components/covenant/text-hash";
import { WithdrawnTexts } from "@/components/covenant/withdrawn-texts";
import { DraftLinks } from "@/components/text/draft-links";
import { HowTo } from "@/components/ui/how-to";
import { Note } from "@/components/ui/note";
import { listHistory } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/session";
import { printedAs, signingReminderText } from "@/lib/covenant/labels";
import { type CovenantView, getCovenant } from "@/lib/covenant/queries/get-covenant";
import { getCovenantSeal } from "@/lib/covenant/queries/get-seal";
import { getSigningBoard, type SigningBoard } from "@/lib/covenant/queries/signing-board";
import { env } from "@/lib/env";
import { ownAddress } from "@/lib/own-address";
import { parseIds } from "@/lib/page-ids";
import { refusals } from "@/lib/refusal";

export const metadata: Metadata = { title: "Giao ước thi đua" };

export default async function CovenantPage({
  params,
  searchParams,
}: PageProps<"/covenants/[covenantId]">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const covenant = ids && (await getCovenant(actor, ids.covenantId));
  const board = covenant && (await getSigningBoard(actor, covenant.id));
  if (!covenant || !board) notFound();
  if (covenant.kind !== "covenant") redirect(`/texts/${covenant.id}`);
  const { key: actingAs, title } = actor.capacity;
  const { proved } = await searchParams;
  const seal = await getCovenantSeal(actor, covenant.id);
  const reminder = await reminderOf(covenant, board);

  return (
    <>
      <CovenantHead covenant={covenant} standing={board.standing} />
      <HowTo
        steps={[
          "Đọc hết nội dung và phụ lục, rồi chọn “Đã đọc đến hết”; có thể đọc trước ngày hội nghị.",
          "Ký bằng mật khẩu của tài khoản, với tư cách ghi ngay trên nút ký.",
          "Đơn vị cuối cùng ký xong thì Giao ước có hiệu lực.",
        ]}
      />
      {proved === "other" && <Note tone="warn">{refusals["account.otherIdentity"]}</Note>}
      <TakenBackNote covenant={covenant} />
      <ReorganisationNotes covenant={covenant} />
      <SignJump covenant={covenant} />
      <div className="split">
        <div>
          <AmendedText covenant={covenant} demo={env.MODE === "demo"} />
          <CovenantText
            text={covenant.text}
            registrations={covenant.registrations}
            heading={covenant.layers ? "Bản gốc như đã ký" : undefined}
            closing={covenant.layers ? null : covenant.closing}
            demo={env.MODE === "demo"}
            at={`/covenants/${covenant.id}`}
            papersAre={printedAs({ ...covenant, seal })}
          >
            <ReadToEnd covenant={covenant} />
          </CovenantText>
        </div>
        <div className="stack-l rail">
          <SignPanel covenant={covenant} />
          <SealPanel seal={seal} at={`/covenants/${covenant.id}`} />
          <DraftLinks text={covenant} />
          <ReviewsPanel covenant={covenant} actingAs={actingAs} />
          <NextStep covenant={covenant} actingAs={actingAs} title={title} />
          <AnnexesPanel covenant={covenant} actingAs={actingAs} />
          <SignersPanel board={board} reminder={reminder} />
          <ScansPanel covenant={covenant} actingAs={actingAs} title={title} />
          <ReleaseUnit covenant={covenant} actingAs={actingAs} title={title} />
          <TerminateCovenant covenant={covenant} actingAs={actingAs} title={title} />
          <TextHash covenant={covenant} />
          <WithdrawnTexts withdrawn={covenant.withdrawn} />
        </div>
      </div>
      <div className="after no-print">
        <History lines={await listHistory(actor, covenant.id)} />
      </div>
    </>
  );
}

/** For those who write it, while it is being signed: the words to paste into Zalo. */
async function reminderOf({ id, title, text, viewer }: CovenantView, { standing }: SigningBoard) {
  if (!viewer.acts || standing.status !== "openForSigning") return null;
  const address = `${await ownAddress()}/covenants/${id}`;
  return signingReminderText({ ...standing, title, cluster: text.cluster, address });
}
