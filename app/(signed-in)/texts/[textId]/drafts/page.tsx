import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ComparedText } from "@/components/text/compared-text";
import { PublishedList } from "@/components/text/published-list";
import { TextCrumbs } from "@/components/text/text-crumbs";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { parseIds } from "@/lib/page-ids";
import { getPublishedDrafts } from "@/lib/text/queries/get-published";

export const metadata: Metadata = { title: "Các bản dự thảo" };

const query = z.object({ number: z.coerce.number().int().min(1).nullable().catch(null) });

export default async function DraftsPage({
  params,
  searchParams,
}: PageProps<"/texts/[textId]/drafts">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const { number } = query.parse(await searchParams);
  const text = ids && (await getPublishedDrafts(actor, ids.textId, number));
  if (!text) notFound();
  const { shown } = text;

  return (
    <>
      <PageHead
        crumbs={<TextCrumbs text={text} />}
        title={
          shown?.previous
            ? `Dự thảo lần ${shown.number} so với lần ${shown.previous}`
            : "Các bản dự thảo"
        }
        meta={text.title}
      />
      <HowTo
        steps={[
          "Chữ gạch ngang là chữ đã bỏ, chữ gạch chân là chữ mới; phần còn lại giữ nguyên.",
          "Chọn một bản ở danh sách để so với bản ngay trước đó.",
        ]}
      />
      <div className="split">
        <div className="stack-l">
          {shown?.compared ? (
            <ComparedText compared={shown.compared} indicators={shown.indicators} />
          ) : (
            <div className="panel">
              <Empty
                words={
                  shown
                    ? "Đây là bản đầu tiên nên chưa có gì để so."
                    : "Chưa có bản dự thảo nào được công bố. Khi gửi lấy ý kiến hoặc trình hội nghị, bản dự thảo có tại đây."
                }
              />
            </div>
          )}
        </div>
        <div className="stack-l rail">
          <PublishedList text={text} />
        </div>
      </div>
    </>
  );
}
