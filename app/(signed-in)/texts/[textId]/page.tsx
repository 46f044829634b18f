import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { History } from "@/components/audit/history";
import { DraftLinks } from "@/components/text/draft-links";
import { IssuePanel } from "@/components/text/issue-panel";
import { TextArticles } from "@/components/text/text-articles";
import { TextBadge } from "@/components/text/text-state";
import { TextSteps } from "@/components/text/text-steps";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { listHistory } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/session";
import { parseIds } from "@/lib/page-ids";
import { textMeta } from "@/lib/text/labels";
import { getText } from "@/lib/text/queries/get-text";

export const metadata: Metadata = { title: "Văn bản" };

export default async function TextPage({ params }: PageProps<"/texts/[textId]">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const text = ids && (await getText(actor, ids.textId));
  if (!text) notFound();
  const { key: actingAs } = actor.capacity;

  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/texts">Văn bản</Crumb>
          </Crumbs>
        }
        title={text.title}
        meta={textMeta(text)}
      >
        <TextBadge text={{ ...text, timesPublished: text.published }} />
      </PageHead>
      <HowTo
        steps={[
          "Đang lấy ý kiến: mở “Góp ý dự thảo” để thống nhất hoặc đề nghị sửa từng nội dung.",
          "Thư ký cụm làm bước tiếp theo ở bên phải; mỗi lần công bố đều so được với bản trước.",
        ]}
      />
      <div className="split">
        <TextArticles text={text} />
        <div className="stack-l rail">
          <DraftLinks text={text} />
          <TextSteps text={text} actingAs={actingAs} />
          <IssuePanel text={text} actingAs={actingAs} />
        </div>
      </div>
      <div className="after no-print">
        <History lines={await listHistory(actor, text.id)} />
      </div>
    </>
  );
}
