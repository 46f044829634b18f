import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { CovenantCrumbs } from "@/components/covenant/covenant-crumbs";
import { DraftNotes } from "@/components/covenant/draft-notes";
import { EditDraftForm } from "@/components/covenant/edit-draft-form";
import { HowTo } from "@/components/ui/how-to";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { getDraft } from "@/lib/covenant/queries/get-draft";
import { parseIds } from "@/lib/page-ids";
import { refusals } from "@/lib/refusal";

export const metadata: Metadata = { title: "Sửa dự thảo Giao ước" };

const query = z.object({ beside: z.uuid().nullable().catch(null) });

export default async function EditDraftPage({
  params,
  searchParams,
}: PageProps<"/covenants/[covenantId]/edit">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const { beside } = query.parse(await searchParams);
  const draft = ids && (await getDraft(actor, ids.covenantId, beside));
  if (!draft) notFound();

  return (
    <>
      <PageHead
        crumbs={<CovenantCrumbs covenant={draft} />}
        title="Sửa dự thảo"
        meta={`Với tư cách ${actor.capacity.title}.`}
      />
      <HowTo
        steps={[
          "Hai dòng trống ở cuối để ghi nội dung mới; cần thêm nữa thì lưu tạm, trang sẽ có dòng trống khác.",
          "Đổi chỗ: ghi số thứ tự mới rồi lưu. Bỏ: chọn “Bỏ” rồi lưu.",
          "Hai người cùng sửa: người lưu sau được thấy cả hai bản để ghép lại, không bản nào mất.",
        ]}
      />
      {draft.refusal ? (
        <Note tone="warn">{refusals[draft.refusal]}</Note>
      ) : (
        <div className="stack-l">
          <DraftNotes draft={draft} />
          <EditDraftForm key={beside} draft={draft} actingAs={actor.capacity.key} />
        </div>
      )}
    </>
  );
}
