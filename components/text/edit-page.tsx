import { DraftNotes } from "@/components/covenant/draft-notes";
import { EditDraftForm } from "@/components/covenant/edit-draft-form";
import { HowTo } from "@/components/ui/how-to";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import type { DraftView } from "@/lib/covenant/queries/get-draft";
import { refusals } from "@/lib/refusal";
import { TextCrumbs } from "./text-crumbs";

type EditPageProps = { draft: DraftView; beside: string | null; actingAs: string; title: string };

const steps = [
  "Hai dòng trống ở cuối để ghi nội dung mới; cần thêm nữa thì lưu tạm, trang sẽ có dòng trống khác.",
  "Đổi chỗ: ghi số thứ tự mới rồi lưu. Bỏ: chọn “Bỏ” rồi lưu.",
  "Hai người cùng sửa: người lưu sau được thấy cả hai bản để ghép lại, không bản nào mất.",
];
const hallSteps = [
  "Chỉ ghi lời mà hội nghị vừa thống nhất sửa; lưu xong thì lời văn giữ nguyên ngay.",
  "Trang sau hiện phần thay đổi so với bản đã trình, kèm chỗ ghi kết quả thông qua.",
];

/** Writing any kind of text, at the desk or in the hall. */
export function EditPage({ draft, beside, actingAs, title }: EditPageProps) {
  const { inHall, refusal } = draft;
  return (
    <>
      <PageHead
        crumbs={<TextCrumbs text={draft} />}
        title={inHall ? "Sửa lời tại hội nghị" : "Sửa dự thảo"}
        meta={`Với tư cách ${title}.`}
      />
      <HowTo steps={inHall ? hallSteps : steps} />
      {refusal ? (
        <Note tone="warn">{refusals[refusal]}</Note>
      ) : (
        <div className="stack-l">
          <DraftNotes draft={draft} />
          <EditDraftForm key={beside} draft={draft} actingAs={actingAs} />
        </div>
      )}
    </>
  );
}
