import type { Metadata } from "next";
import { Absence } from "@/components/account/absence";
import { CapacityList } from "@/components/account/capacity-list";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { listPossibleStandIns, listStandIns } from "@/lib/account/queries/stand-ins";
import { requireActor } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";

export const metadata: Metadata = { title: "Với tư cách" };

export default async function ActingAsPage() {
  const actor = await requireActor();
  const { capacity, capacities } = actor;
  const standIns = await listStandIns(actor);
  const colleagues = await listPossibleStandIns(actor);
  return (
    <>
      <PageHead title="Với tư cách" meta={`Đang làm việc với tư cách: ${capacity.title}`}>
        <LinkButton href="/account" variant="second">
          Tài khoản
        </LinkButton>
      </PageHead>
      <HowTo
        steps={[
          "Mỗi dòng là một tư cách được phân công, hoặc suy ra từ việc đơn vị làm Cụm trưởng, Cụm phó.",
          "Bấm “Chọn” để đổi; tên trên đầu mọi trang đổi theo.",
          "Trang đang mở từ trước vẫn gửi với tư cách lúc mở, nên không gửi nhầm cho đơn vị khác.",
          "Đi vắng: chọn đúng tư cách cần giao, rồi giao người thay ở dưới.",
        ]}
      />
      <div className="stack-l">
        <Panel title="Các tư cách của tài khoản">
          <CapacityList capacity={capacity} capacities={capacities} />
        </Panel>
        <Panel title="Người thay khi vắng mặt">
          <Absence
            capacity={capacity}
            capacities={capacities}
            colleagues={colleagues}
            standIns={standIns}
            today={dayOf(now())}
          />
        </Panel>
      </div>
    </>
  );
}
