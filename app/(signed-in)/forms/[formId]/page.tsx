import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PeriodTable } from "@/components/report/form-tables";
import { FormWords } from "@/components/report/form-words";
import { OpenPeriodForm } from "@/components/report/open-period-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { dayText } from "@/lib/date-text";
import { parseIds } from "@/lib/page-ids";
import { rhythmLabels } from "@/lib/report/labels";
import { getForm } from "@/lib/report/queries/forms";

export const metadata: Metadata = { title: "Biểu mẫu" };

export default async function FormPage({ params }: PageProps<"/forms/[formId]">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const form = ids && (await getForm(actor, ids.formId));
  if (!form) notFound();
  const { name, rhythm, lines, periods, receivers } = form;
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/forms">Biểu mẫu, kỳ báo cáo</Crumb>
          </Crumbs>
        }
        title={name}
        meta={`${rhythmLabels[rhythm]}, ${lines.length} chỉ tiêu.${form.toOn ? ` Kết thúc ngày ${dayText(form.toOn)}.` : ""}`}
      />
      <HowTo
        steps={[
          "Kỳ tiếp theo đã điền sẵn theo kỳ trước; xem lại ngày, hạn gửi rồi bấm “Mở kỳ báo cáo”.",
          "Hai kỳ của một biểu mẫu không chồng ngày, để không số liệu nào bị tính hai lần.",
          "Sai hạn: đổi hạn cho cả kỳ. Mở nhầm, chưa đơn vị nào nhập: rút kỳ. Đã xác nhận đủ: chốt cả kỳ, hoặc đặt ngày chốt để Hệ thống tự chốt.",
        ]}
      />
      <div className="stack-l">
        {periods.length > 0 && (
          <Panel title="Các kỳ đã mở" flush>
            <PeriodTable form={form} actingAs={actor.capacity.key} />
          </Panel>
        )}
        <Panel title="Mở kỳ tiếp theo">
          <OpenPeriodForm form={form} actingAs={actor.capacity.key} />
        </Panel>
        <Panel title="Nơi nhận biểu mẫu">
          <p>
            {receivers.length > 0
              ? `${receivers.join(", ")}.`
              : "Mọi đơn vị trong các cụm, khối thi đua của cơ quan."}
          </p>
        </Panel>
        <Panel title="Tên, ngày kết thúc">
          <FormWords form={form} actingAs={actor.capacity.key} />
        </Panel>
        <Panel title="Các chỉ tiêu">
          <ol className="stack">
            {lines.map(({ indicator }, index) => (
              <li key={indicator.id}>
                {index + 1}. {indicator.name}{" "}
                <span className="meta">({indicator.unitOfMeasure})</span>
              </li>
            ))}
          </ol>
        </Panel>
      </div>
    </>
  );
}
