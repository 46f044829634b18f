import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { CovenantCrumbs } from "@/components/covenant/covenant-crumbs";
import { CovenantText } from "@/components/covenant/covenant-text";
import { OpeningForm } from "@/components/covenant/opening-form";
import { HowTo } from "@/components/ui/how-to";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { getOpening } from "@/lib/covenant/queries/get-opening";
import { env } from "@/lib/env";
import { parseIds } from "@/lib/page-ids";

export const metadata: Metadata = { title: "Mở ký kết" };

const steps = [
  "Đọc lại toàn bộ nội dung và phụ lục; đúng lời hội nghị đã thông qua thì mở ký kết.",
  "Danh sách đơn vị ký là các đơn vị thành viên của cụm trong ngày hôm nay.",
];

export default async function OpeningPage({
  params,
}: PageProps<"/covenants/[covenantId]/opening">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const opening = ids && (await getOpening(actor, ids.covenantId));
  if (!opening) notFound();
  const { id, title, text, refusal } = opening;

  const crumbs = <CovenantCrumbs covenant={opening} />;
  if (refusal) {
    return (
      <>
        <PageHead crumbs={crumbs} title={`Mở ký kết ${title}`} />
        <HowTo steps={steps} />
        <Note tone="warn">
          <p>{refusal}</p>
          <p>
            <Link className="hit" href={`/covenants/${id}`} prefetch={false}>
              Mở trang Giao ước
            </Link>
          </p>
        </Note>
      </>
    );
  }

  return (
    <>
      <PageHead
        crumbs={crumbs}
        title={`Mở ký kết ${title}`}
        meta="Dưới đây là nội dung sẽ được khóa để các đơn vị ký."
      />
      <HowTo steps={steps} />
      <div className="split">
        <CovenantText text={text} demo={env.MODE === "demo"} />
        <div className="stack-l rail">
          <Panel title="Mở ký kết" className="signbox">
            <div className="stack">
              <p className="capacity-named">
                Với tư cách <b>{actor.capacity.title}</b>.
              </p>
              <OpeningForm opening={opening} actingAs={actor.capacity.key} />
            </div>
          </Panel>
          <Panel title="Đơn vị sẽ ký" meta="theo thứ tự trong quyết định">
            <ol className="stack">
              {text.parties.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ol>
          </Panel>
        </div>
      </div>
    </>
  );
}
