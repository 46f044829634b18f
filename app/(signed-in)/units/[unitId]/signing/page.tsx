import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DelegationList } from "@/components/covenant/delegation-list";
import { RecordDelegationForm } from "@/components/covenant/record-delegation-form";
import { SigningLineForm } from "@/components/covenant/signing-line-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { getSigning } from "@/lib/covenant/queries/get-signing";
import { parseIds } from "@/lib/page-ids";

export const metadata: Metadata = { title: "Thể thức ký, ủy quyền" };

export default async function SigningPage({ params }: PageProps<"/units/[unitId]/signing">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const signing = ids && (await getSigning(actor, ids.unitId));
  if (!signing) notFound();
  const actingAs = actor.capacity.key;
  const crumbs = (
    <Crumbs>
      <Crumb href={`/units/${signing.id}`}>{signing.name}</Crumb>
    </Crumbs>
  );

  return (
    <>
      <PageHead title="Thể thức ký, ủy quyền" meta={signing.name} crumbs={crumbs} />
      <HowTo steps={steps} />
      <div className="stack-l">
        <Panel title="Khi Phó Chủ tịch ký">
          <SigningLineForm signing={signing} actingAs={actingAs} />
        </Panel>
        <Panel title="Giấy ủy quyền">
          <DelegationList signing={signing} actingAs={actingAs} />
        </Panel>
        <Panel title="Ghi nhận giấy ủy quyền">
          <RecordDelegationForm signing={signing} actingAs={actingAs} />
        </Panel>
      </div>
    </>
  );
}

const steps = [
  "Phó Chủ tịch ký thay Chủ tịch thì không cần giấy ủy quyền; chọn dòng ghi trên chữ ký cho đúng quy chế của đơn vị.",
  "Cán bộ khác chỉ ký được trong thời hạn của giấy ủy quyền (TUQ.); bản chụp giấy này hiện bên cạnh chữ ký.",
];
