import type { Metadata } from "next";
import { RegistrationList } from "@/components/registration/registration-list";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { clusterName } from "@/lib/cluster/labels";
import { findClusterYearsOf } from "@/lib/cluster/queries/concerned-years";
import { dayOf } from "@/lib/dates";
import { listRegistrations } from "@/lib/registration/queries/list-registrations";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";

export const metadata: Metadata = { title: "Đăng ký thi đua" };

export default async function RegistrationsPage() {
  const actor = await requireActor();
  const years = await findClusterYearsOf(actor);
  const found = await Promise.all(
    years.map(async (year) => ({ year, board: await listRegistrations(actor, year.id) })),
  );
  const boards = found
    .flatMap(({ year, board }) => (board ? [{ year, units: board.units }] : []))
    .filter(({ year, units }) => year.phase !== "closed" || units.some(isRegistered));
  const unitIds = boards.flatMap(({ units }) => units.map(({ unitId }) => unitId));
  const names = await namesOfUnits(unitIds, dayOf(now()));

  return (
    <>
      <PageHead
        title="Đăng ký thi đua"
        meta="Chỉ tiêu, danh hiệu, mô hình, công trình, phần việc mỗi đơn vị đăng ký cho cả năm."
      />
      <HowTo
        steps={[
          "Mở tên đơn vị để ghi bản đăng ký; cán bộ soạn, lãnh đạo đơn vị gửi.",
          "Thư ký cụm xác nhận hoặc trả lại kèm lý do; đăng ký của đơn vị Cụm trưởng do đơn vị Cụm phó xác nhận.",
        ]}
      />
      {boards.length === 0 && (
        <Empty words="Chưa có năm thi đua nào để đăng ký với phân công này. Có thể chọn phân công khác tại “Với tư cách”, hoặc liên hệ cơ quan quản lý cụm để mở năm." />
      )}
      <div className="stack-l">
        {boards.map(({ year, units }) => (
          <Panel key={year.id} title={`${clusterName(year.cluster)}, năm ${year.year}`}>
            <RegistrationList clusterYearId={year.id} units={units} names={names} />
          </Panel>
        ))}
      </div>
    </>
  );
}

/** A closed year in which nobody registered has nothing to show. */
function isRegistered({ registration }: { registration: object | null }) {
  return registration !== null;
}
