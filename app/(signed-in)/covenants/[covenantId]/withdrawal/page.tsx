import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CovenantCrumbs } from "@/components/covenant/covenant-crumbs";
import { VoidedSignatures } from "@/components/covenant/voided-signatures";
import { WithdrawalForm } from "@/components/covenant/withdrawal-form";
import { HowTo } from "@/components/ui/how-to";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { getCovenant } from "@/lib/covenant/queries/get-covenant";
import { getSigningBoard } from "@/lib/covenant/queries/signing-board";
import { parseIds } from "@/lib/page-ids";

export const metadata: Metadata = { title: "Thu hồi để chỉnh sửa" };

export default async function WithdrawalPage({
  params,
}: PageProps<"/covenants/[covenantId]/withdrawal">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const covenant = ids && (await getCovenant(actor, ids.covenantId));
  const board = covenant && (await getSigningBoard(actor, covenant.id));
  if (!covenant?.viewer.acts || !board) notFound();
  const { id, title, frozen, viewer } = covenant;
  const refusal = viewer.acts?.withdrawForEditing;

  return (
    <>
      <PageHead
        crumbs={<CovenantCrumbs covenant={covenant} />}
        title={`Thu hồi ${title} để chỉnh sửa?`}
        meta={`Với tư cách ${actor.capacity.title}.`}
      />
      <HowTo
        steps={[
          "Sau khi thu hồi, Giao ước trở lại dự thảo; sửa xong thì trình hội nghị thông qua lại.",
          "Bản đã thu hồi và các chữ ký khi đó vẫn được giữ để xem.",
        ]}
      />
      {refusal || !frozen ? (
        <Note tone="warn">{refusal}</Note>
      ) : (
        <div className="stack-l">
          <VoidedSignatures board={board} />
          <Panel title="Thu hồi để chỉnh sửa">
            <WithdrawalForm
              covenantId={id}
              textHash={frozen.textHash}
              actingAs={actor.capacity.key}
            />
          </Panel>
        </div>
      )}
    </>
  );
}
