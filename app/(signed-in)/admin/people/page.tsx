import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { PeopleTable } from "@/components/person/people-table";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Filters } from "@/components/ui/filters";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { addressWith } from "@/lib/address";
import { requireActor } from "@/lib/auth/session";
import { listPeople, peoplePerPage } from "@/lib/person/queries/list-people";
import { personFilterInput } from "@/lib/person/schema";
import { listUnitOptions } from "@/lib/unit/queries/list-unit-options";

export const metadata: Metadata = { title: "Cán bộ, tài khoản" };

export default async function PeoplePage({ searchParams }: PageProps<"/admin/people">) {
  const actor = await requireActor();
  const { q, unit, page, imported } = personFilterInput.parse(await searchParams);
  const found = await listPeople(actor, { search: q, unitId: unit, page });
  if (!found) notFound();
  const units = await listUnitOptions(actor);

  return (
    <>
      <PageHead title="Cán bộ, tài khoản" meta={`${found.total} cán bộ.`}>
        <div className="actions">
          <LinkButton href="/admin/people/first-codes" variant="second">
            Cấp mã lần đầu
          </LinkButton>
          <LinkButton href="/admin/people/import" variant="second">
            Nhập từ Excel
          </LinkButton>
          <LinkButton href="/admin/people/new" icon="plus">
            Thêm cán bộ
          </LinkButton>
        </div>
      </PageHead>
      <HowTo
        steps={[
          "Gõ họ tên, tên đăng nhập hoặc số điện thoại, có dấu hay không dấu đều được.",
          "Mở tên cán bộ để phân công, kết thúc phân công, cấp mã dùng một lần hoặc ngừng tài khoản.",
        ]}
      />
      {imported > 0 && (
        <Note tone="ok" live="status">
          Đã thêm {imported} cán bộ. Tên đăng nhập đứng cạnh họ tên; tiếp theo,{" "}
          <Link className="hit" href="/admin/people/first-codes">
            cấp mã lần đầu
          </Link>{" "}
          để cán bộ tự đặt mật khẩu.
        </Note>
      )}
      <Filters action="/admin/people">
        <Field name="q" label="Họ tên, tên đăng nhập, điện thoại">
          <TextInput type="search" defaultValue={q} />
        </Field>
        <Field name="unit" label="Nơi công tác hiện nay">
          <Select
            options={[{ value: "", label: "Mọi đơn vị" }, ...units]}
            defaultValue={unit ?? ""}
          />
        </Field>
      </Filters>
      {found.people.length > 0 ? (
        <div className="panel">
          <PeopleTable people={found.people} />
        </div>
      ) : (
        <Empty words="Không có cán bộ nào khớp với điều kiện tìm. Vui lòng bỏ bớt điều kiện, hoặc thêm cán bộ." />
      )}
      <Pagination
        page={page}
        pageCount={Math.ceil(found.total / peoplePerPage)}
        hrefOf={(other) => addressWith("/admin/people", { q, unit, page: other })}
      />
    </>
  );
}
