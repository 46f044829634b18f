import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EndOwnForm } from "@/components/own-form/end-own-form";
import { FillingTable } from "@/components/own-form/filling-table";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { DownloadLink } from "@/components/ui/download-link";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Filters } from "@/components/ui/filters";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Select } from "@/components/ui/select";
import { requireActor } from "@/lib/auth/session";
import { getOwnForm } from "@/lib/own-form/queries/filled-form";
import { ownFormSearch } from "@/lib/own-form/schema";
import { parseIds } from "@/lib/page-ids";

export const metadata: Metadata = { title: "Biểu của tôi" };

export default async function OwnFormPage({
  params,
  searchParams,
}: PageProps<"/own-forms/[ownFormId]">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const { periodId } = ownFormSearch.parse(await searchParams);
  const found = ids && (await getOwnForm(actor, { ...ids, periodId: periodId || null }));
  if (!found) notFound();
  const { form, periods, period, marks } = found;

  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/own-forms">Biểu của tôi</Crumb>
          </Crumbs>
        }
        title={form.name}
        meta={period ? `Điền theo số liệu ${period.label}.` : "Đơn vị chưa có số liệu kỳ nào."}
      >
        {period && (
          <DownloadLink href={`/own-forms/${form.id}/filled/${period.id}`}>
            Tải bản đã điền
          </DownloadLink>
        )}
      </PageHead>
      <HowTo
        steps={[
          "Chọn kỳ; bảng dưới cho biết từng chỗ sẽ điền số nào.",
          "“Tải bản đã điền” cho tệp đúng như biểu đã tải lên, các chỗ đánh dấu đã có số. Số là của chính đơn vị, kể cả số chưa gửi.",
        ]}
      />
      {period ? (
        <>
          <Filters action={`/own-forms/${form.id}`} act="Xem">
            <Field name="periodId" label="Kỳ">
              <Select
                options={periods.map((each) => ({
                  value: each.id,
                  label: `${each.label}, ${each.form.name}`,
                }))}
                defaultValue={period.id}
              />
            </Field>
          </Filters>
          <FillingTable marks={marks} />
        </>
      ) : (
        <Empty words="Khi đơn vị nhập số liệu ở “Báo cáo, số liệu”, biểu này điền được cho kỳ ấy." />
      )}
      {!form.endedAt && (
        <div className="mt-4">
          <EndOwnForm ownFormId={form.id} actingAs={actor.capacity.key} />
        </div>
      )}
    </>
  );
}
