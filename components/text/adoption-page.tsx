import { AdoptionForm } from "@/components/covenant/adoption-form";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import type { AdoptionView } from "@/lib/covenant/queries/get-adoption";
import { refusals } from "@/lib/refusal";
import { textPath } from "@/lib/text/labels";
import { ComparedText } from "./compared-text";
import { TextCrumbs } from "./text-crumbs";

type AdoptionPageProps = { adoption: AdoptionView; actingAs: string; title: string };

/** The show of hands over any kind of text, with what the hall changed in its words above. */
export function AdoptionPage({ adoption, actingAs, title }: AdoptionPageProps) {
  const { clusterId, year, events, refusal, hall } = adoption;
  return (
    <>
      <PageHead
        crumbs={<TextCrumbs text={adoption} />}
        title="Ghi kết quả thông qua"
        meta={`Với tư cách ${title}.`}
      />
      <HowTo
        steps={[
          "Chọn hội nghị đã thông qua, ghi số đơn vị có mặt, thống nhất, không thống nhất.",
          "Hội nghị sửa lời văn thì ghi ngay tại đây trước khi ghi kết quả; phần thay đổi hiện bên trên.",
        ]}
      />
      {refusal && <Note tone="warn">{refusals[refusal]}</Note>}
      {!refusal && hall && (
        <div className="mb-5">
          <h2>Lời sửa tại hội nghị, so với bản đã trình</h2>
          <ComparedText compared={hall.compared} indicators={hall.indicators} />
        </div>
      )}
      {!refusal && events.length === 0 && (
        <Empty words={`Năm ${year} chưa có hội nghị nào. Vui lòng ghi hội nghị trước.`}>
          <LinkButton href={`/clusters/${clusterId}/${year}/events`}>
            Mở danh sách hội nghị
          </LinkButton>
        </Empty>
      )}
      {!refusal && events.length > 0 && (
        <Panel title="Biểu quyết giơ tay tại hội nghị">
          <div className="stack-l">
            <LinkButton href={`${textPath(adoption)}/edit`} icon="pen" variant="second">
              Hội nghị sửa lời văn
            </LinkButton>
            <AdoptionForm adoption={adoption} actingAs={actingAs} />
          </div>
        </Panel>
      )}
    </>
  );
}
