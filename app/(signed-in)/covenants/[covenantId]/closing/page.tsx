import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ClosingForm } from "@/components/covenant/closing-form";
import { CovenantCrumbs } from "@/components/covenant/covenant-crumbs";
import { HowTo } from "@/components/ui/how-to";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { getCovenant } from "@/lib/covenant/queries/get-covenant";
import { parseIds } from "@/lib/page-ids";

export const metadata: Metadata = { title: "Tổng kết Giao ước" };

export default async function ClosingPage({
  params,
}: PageProps<"/covenants/[covenantId]/closing">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const covenant = ids && (await getCovenant(actor, ids.covenantId));
  if (!covenant?.viewer.acts || covenant.kind !== "covenant") notFound();
  const { title, clusterId, year, viewer } = covenant;
  const refusal = viewer.acts?.closeCovenant;

  return (
    <>
      <PageHead
        crumbs={<CovenantCrumbs covenant={covenant} />}
        title={`Tổng kết ${title}`}
        meta={`Với tư cách ${actor.capacity.title}.`}
      />
      <HowTo
        steps={[
          "Với từng nội dung, chọn kết quả; chưa đạt hoặc theo số liệu thì ghi số liệu, lý do.",
          "Kết quả hiện trên trang Giao ước và trong lịch sử; sau khi tổng kết không đổi lại được.",
        ]}
      />
      {refusal ? (
        <Note tone="warn">
          <p>{refusal}</p>
          <p>
            <Link className="hit" href={`/clusters/${clusterId}/${year}`} prefetch={false}>
              Trang của cụm năm {year}
            </Link>
          </p>
        </Note>
      ) : (
        <Panel title="Kết quả từng nội dung">
          <ClosingForm covenant={covenant} actingAs={actor.capacity.key} />
        </Panel>
      )}
    </>
  );
}
