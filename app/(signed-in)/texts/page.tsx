import type { Metadata } from "next";
import { TextListing } from "@/components/text/text-listing";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Tab, Tabs } from "@/components/ui/tabs";
import { requireActor } from "@/lib/auth/session";
import { kindLabels } from "@/lib/text/labels";
import { listTexts } from "@/lib/text/queries/list-texts";
import { listOwnTemplates } from "@/lib/text/queries/templates";
import { textFilter } from "@/lib/text/schema";

export const metadata: Metadata = { title: "Văn bản" };

export default async function TextsPage({ searchParams }: PageProps<"/texts">) {
  const actor = await requireActor();
  const { kind } = textFilter.parse(await searchParams);
  const { texts, mayDraft } = await listTexts(actor, { kind });
  const templates = await listOwnTemplates(actor);

  return (
    <>
      <PageHead title="Văn bản" meta="Kế hoạch, Quy chế của cụm; Giao ước thi đua ở mục riêng.">
        <div className="actions">
          {templates && (
            <LinkButton href="/texts/templates" variant="second">
              Mẫu văn bản
            </LinkButton>
          )}
          {mayDraft && (
            <LinkButton href="/texts/new" variant="second" icon="plus">
              Lập dự thảo
            </LinkButton>
          )}
        </div>
      </PageHead>
      <HowTo
        steps={[
          "Mở tên văn bản để đọc; khi đang lấy ý kiến, đơn vị góp ý từng nội dung.",
          "Thư ký cụm lập dự thảo từ mẫu hoặc từ bản trước, gửi lấy ý kiến, trình hội nghị.",
          "Cụm trưởng ký, văn thư cấp số; ghi số, ngày thì văn bản có hiệu lực và không sửa được nữa.",
        ]}
      />
      <Tabs label="Loại văn bản">
        <Tab href="/texts" current={kind === null}>
          Tất cả
        </Tab>
        <Tab href="/texts?kind=plan" current={kind === "plan"}>
          {kindLabels.plan}
        </Tab>
        <Tab href="/texts?kind=regulation" current={kind === "regulation"}>
          {kindLabels.regulation}
        </Tab>
      </Tabs>
      {texts.length > 0 ? (
        <TextListing texts={texts} />
      ) : (
        <div className="panel">
          <Empty words="Chưa có văn bản nào để xem. Khi Thư ký cụm gửi lấy ý kiến hoặc trình hội nghị, văn bản có tại đây." />
        </div>
      )}
    </>
  );
}
