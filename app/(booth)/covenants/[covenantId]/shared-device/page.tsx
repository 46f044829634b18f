import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SharedSign } from "@/components/covenant/shared-sign";
import { SharedSigners } from "@/components/covenant/shared-signers";
import { SharedUnits } from "@/components/covenant/shared-units";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { requireActor } from "@/lib/auth/session";
import { getSharedDevice } from "@/lib/covenant/queries/get-shared-device";
import { sharedDeviceChoice } from "@/lib/covenant/schema";
import { env } from "@/lib/env";
import { parseIds } from "@/lib/page-ids";

export const metadata: Metadata = { title: "Ký trên máy dùng chung" };

export default async function SharedDevicePage({
  params,
  searchParams,
}: PageProps<"/covenants/[covenantId]/shared-device">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const { unit, signer, signed } = sharedDeviceChoice.parse(await searchParams);
  const chosen = { unitId: unit, assignmentId: signer };
  const device = ids && (await getSharedDevice(actor, ids.covenantId, chosen));
  if (!device) notFound();
  const { id, title, text } = device;

  return (
    <main id="main" className="shared">
      <div className="head">
        <h1>Ký {title}</h1>
        <p className="meta">
          {text.cluster}. Máy dùng chung do đồng chí {actor.name} mở.
        </p>
      </div>
      <HowTo
        steps={[
          "Chọn đơn vị, chọn người ký, rồi chuyền máy cho chính người ấy.",
          "Người ký đọc đến hết, ghi mật khẩu hoặc mã xác thực của mình rồi bấm “Ký Giao ước”.",
          "Ký xong máy trở lại danh sách đơn vị; không giữ lại gì của người vừa ký.",
          "Không ai ký thay người khác được trên máy này, kể cả người mở máy.",
        ]}
      />
      {device.signer ? (
        <SharedSign device={device} actingAs={actor.capacity.key} demo={env.MODE === "demo"} />
      ) : device.unit ? (
        <SharedSigners device={device} />
      ) : (
        <SharedUnits device={device} justSigned={signed} />
      )}
      <p className="mt-6">
        <LinkButton href={`/covenants/${id}`} variant="quiet">
          Thôi ký trên máy dùng chung
        </LinkButton>
      </p>
    </main>
  );
}
