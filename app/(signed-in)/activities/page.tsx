import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActivityList } from "@/components/activity/activity-list";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Filters } from "@/components/ui/filters";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { activitiesPerPage, listActivities } from "@/lib/activity/queries/list-activities";
import { activitySearch } from "@/lib/activity/schema";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Nhật ký hoạt động" };

export default async function ActivitiesPage({ searchParams }: PageProps<"/activities">) {
  const actor = await requireActor();
  const asked = activitySearch.parse(await searchParams);
  const log = await listActivities(actor, asked);
  if (!log) notFound();
  const { q, indicatorId, page } = asked;
  const options = log.indicators.map(({ id, name }) => ({ value: id, label: name }));

  return (
    <>
      <PageHead title="Nhật ký hoạt động" meta={`${log.total} hoạt động.`}>
        <LinkButton href="/activities/new" icon="plus">
          Ghi hoạt động
        </LinkButton>
      </PageHead>
      <HowTo
        steps={[
          "Ghi ngay khi có việc: ngày, nội dung, địa bàn, chỉ tiêu và số lượng hoặc số tiền.",
          "Cuối kỳ, số cộng từ nhật ký hiện trong báo cáo để đối chiếu hoặc điền vào ô trống; số gõ tay vẫn được giữ nguyên.",
          "Tìm có dấu hay không dấu đều được. Ghi nhầm thì mở hoạt động đó để sửa hoặc thu hồi.",
        ]}
      />
      <Filters action="/activities">
        <Field name="q" label="Nội dung, địa bàn">
          <TextInput type="search" defaultValue={q} maxLength={100} enterKeyHint="search" />
        </Field>
        <Field name="indicatorId" label="Chỉ tiêu">
          <Select options={options} prompt="Mọi chỉ tiêu" defaultValue={indicatorId} />
        </Field>
      </Filters>
      {log.activities.length === 0 ? (
        <Empty words="Chưa có hoạt động nào như vậy trong nhật ký.">
          <LinkButton href="/activities/new" variant="second" icon="plus">
            Ghi hoạt động
          </LinkButton>
        </Empty>
      ) : (
        <div className="panel">
          <ActivityList activities={log.activities} isOwn />
        </div>
      )}
      <Pagination
        page={page}
        pageCount={Math.ceil(log.total / activitiesPerPage)}
        hrefOf={(to) => `/activities?${new URLSearchParams({ q, indicatorId, page: `${to}` })}`}
      />
    </>
  );
}
