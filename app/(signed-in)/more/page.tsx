import type { Metadata } from "next";
import { SignOutButton } from "@/components/account/sign-out-form";
import { navigationOf } from "@/components/shell/main-navigation";
import { HowTo } from "@/components/ui/how-to";
import { LinkLine, LinkList } from "@/components/ui/link-list";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Thêm" };

/** On a phone: what has no room in the tab bar. */
export default async function MorePage() {
  const { name, capacity, capacities } = await requireActor();
  const { entries, office } = navigationOf(capacity.role);
  const all = office ? [...entries, office] : entries;

  return (
    <>
      <PageHead title="Thêm" />
      <HowTo
        steps={[
          "Mục không có ở thanh dưới của điện thoại thì có tại đây.",
          "Đồng chí giữ nhiều phân công: chọn tại “Với tư cách”.",
        ]}
      />
      <div className="stack">
        <LinkList label="Tất cả các mục">
          {all.map(({ href, icon, label }) => (
            <LinkLine key={href} href={href} icon={icon}>
              {label}
            </LinkLine>
          ))}
        </LinkList>
        <LinkList label="Của tôi">
          <LinkLine href="/acting-as" icon="ringOfFive" meta={capacity.title}>
            Với tư cách{capacities.length > 1 && ` (${capacities.length})`}
          </LinkLine>
          <LinkLine href="/account" icon="person" meta={`Đồng chí ${name}`}>
            Tài khoản
          </LinkLine>
          <LinkLine href="/search" icon="search">
            Tìm kiếm
          </LinkLine>
          <LinkLine href="/help" icon="question">
            Cách làm
          </LinkLine>
        </LinkList>
        <SignOutButton />
      </div>
    </>
  );
}
