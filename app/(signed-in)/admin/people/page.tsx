import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PeopleTable } from "@/components/person/people-table";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { addressWith } from "@/lib/address";
import { requireActor } from "@/lib/auth/session";
import { listPeople, peoplePerPage } from "@/lib/person/queries/list-people";
import { personFilterInput } from "@/lib/person/schema";

export const metadata: Metadata = { title: "Cán bộ, tài khoản" };

export default async function PeoplePage({ searchParams }: PageProps<"/admin/people">) {
  const actor = await requireActor();
  const { q, page } = personFilterInput.parse(await searchParams);
  const found = await listPeople(actor, { search: q, unitId: null, page });
  if (!found) notFound();

  return (
    <>
      <PageHead title="Cán bộ, tài khoản" meta={`${found.total} cán bộ.`}>
        <LinkButton href="/admin/people/new" icon="plus">
          Thêm cán bộ
        </LinkButton>
      </PageHead>
      <HowTo
        steps={[
          "Gõ họ tên, tên đăng nhập hoặc số điện thoại, có dấu hay không dấu đều được.",
          "Mở tên cán bộ để phân công, kết thúc phân công, cấp mã dùng một lần hoặc ngừng tài khoản.",
        ]}
      />
      <form className="actions" action="/admin/people">
        <input className="input" type="search" name="q" defaultValue={q} aria-label="Tìm cán bộ" />
        <Button type="submit" variant="second" icon="search">
          Tìm kiếm
        </Button>
      </form>
      {found.people.length > 0 ? (
        <div className="panel">
          <PeopleTable people={found.people} />
        </div>
      ) : (
        <Empty words="Không có cán bộ nào khớp với điều kiện tìm." />
      )}
      <Pagination
        page={page}
        pageCount={Math.ceil(found.total / peoplePerPage)}
        hrefOf={(other) => addressWith("/admin/people", { q, page: other })}
      />
    </>
  );
}
