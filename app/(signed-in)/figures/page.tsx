import type { Metadata } from "next";
import { FoundFigurePanels } from "@/components/total/found-figure";
import { OtherIndicators } from "@/components/total/other-indicators";
import { DownloadLink } from "@/components/ui/download-link";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Filters } from "@/components/ui/filters";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { TextInput } from "@/components/ui/text-input";
import { requireActor } from "@/lib/auth/session";
import { search } from "@/lib/search/queries";
import { lookUpFigure } from "@/lib/total/queries/look-up";
import { lookUpInput } from "@/lib/total/schema";

export const metadata: Metadata = { title: "Tra cứu số liệu" };

/** The best match's figure at once, the others one press away. */
export default async function LookUpPage({ searchParams }: PageProps<"/figures">) {
  const actor = await requireActor();
  const { q, indicatorId } = lookUpInput.parse(await searchParams);
  const hits = (await search(actor, { q, of: "indicators", page: 1 }))?.indicators.hits ?? [];
  const chosen = indicatorId ?? hits.find(({ year }) => year !== null)?.id ?? hits[0]?.id ?? null;
  const found = chosen ? await lookUpFigure(actor, chosen) : null;

  return (
    <>
      <PageHead
        title="Tra cứu số liệu"
        meta={`Trong phạm vi của: ${actor.capacity.title}. Có dấu hay không dấu đều tìm được.`}
      >
        {found?.newest && (
          <div className="actions">
            <DownloadLink href={`/figures/pdf?indicatorId=${chosen}`}>Tải bản PDF</DownloadLink>
            <DownloadLink href={`/figures/excel?indicatorId=${chosen}`}>Xuất Excel</DownloadLink>
          </div>
        )}
      </PageHead>
      <HowTo
        steps={[
          "Gõ vài chữ trong tên chỉ tiêu, có dấu hay không dấu đều được, ví dụ: hoa tang.",
          "“Chép câu trả lời” cho một câu có số liệu, nguồn và thời điểm, dán được ngay vào Zalo hoặc văn bản.",
        ]}
      />
      <Filters action="/figures" act="Tra cứu">
        <Field name="q" label="Tên chỉ tiêu">
          <TextInput type="search" defaultValue={q} maxLength={100} enterKeyHint="search" />
        </Field>
      </Filters>
      {found && <FoundFigurePanels found={found} />}
      {q && !found && (
        <Empty
          words={
            hits.length === 0
              ? `Không tìm thấy chỉ tiêu “${q}”. Có thể gõ ngắn hơn hoặc kiểm tra lại chính tả.`
              : "Chỉ tiêu này chưa có số liệu trong phạm vi của phân công đang dùng."
          }
        />
      )}
      <OtherIndicators q={q} hits={hits.filter(({ id }) => id !== chosen)} />
    </>
  );
}
