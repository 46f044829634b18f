import type { Metadata } from "next";
import Link from "next/link";
import { AccountFacts } from "@/components/account/account-facts";
import { ContactForm } from "@/components/account/contact-form";
import { ProviderLink } from "@/components/account/provider-link";
import { SessionList } from "@/components/account/session-list";
import { SignOutButton } from "@/components/account/sign-out-form";
import { HowTo } from "@/components/ui/how-to";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { getOwnAccount, listOwnSessions } from "@/lib/account/queries/own-account";
import { providerLinkOf } from "@/lib/account/queries/provider-link";
import { requireHolder } from "@/lib/auth/session";
import { refusals } from "@/lib/refusal";

export const metadata: Metadata = { title: "Tài khoản" };

const doneWords: Record<string, string> = {
  password: "Đã đổi mật khẩu. Các phiên đăng nhập khác đã kết thúc.",
  secondFactor: "Đã bật xác thực hai lớp. Các phiên đăng nhập khác đã kết thúc.",
  linked: "Đã liên kết. Lần sau đăng nhập được bằng tài khoản của cơ quan.",
  unlinked: "Đã bỏ liên kết. Các phiên đăng nhập khác đã kết thúc.",
};

export default async function AccountPage({ searchParams }: PageProps<"/account">) {
  const holder = await requireHolder();
  const { done, proved } = await searchParams;
  const words = typeof done === "string" ? doneWords[done] : undefined;
  const account = await getOwnAccount(holder);
  const sessions = await listOwnSessions(holder);
  const link = await providerLinkOf(holder);
  return (
    <>
      <PageHead title="Tài khoản" meta={`Đồng chí ${account.fullName}`} />
      <HowTo
        steps={[
          "Đổi số điện thoại, thư điện tử tại đây; sai họ tên: liên hệ người quản trị để sửa.",
          "Thấy phiên đăng nhập lạ: kết thúc phiên ấy, rồi đổi mật khẩu.",
          "Xác thực hai lớp giữ an toàn cho tài khoản cả khi lộ mật khẩu.",
        ]}
      />
      <div className="stack-l">
        {words && (
          <Note tone="ok" live="status">
            {words}{" "}
            {done === "secondFactor" && (
              <Link href="/" className="hit">
                Đến “Việc cần làm”
              </Link>
            )}
          </Note>
        )}
        {done === "notProved" && <Note tone="warn">{refusals["signIn.notProved"]}</Note>}
        {proved === "other" && <Note tone="warn">{refusals["account.otherIdentity"]}</Note>}
        <Panel title="Thông tin đăng nhập">
          <AccountFacts account={account} />
        </Panel>
        <Panel title="Điện thoại, thư điện tử">
          <ContactForm account={account} />
        </Panel>
        {link && (
          <Panel title="Tài khoản của cơ quan">
            <ProviderLink link={link} hasSecondFactor={account.secondFactorSince !== null} />
          </Panel>
        )}
        <Panel title="Các phiên đăng nhập">
          <SessionList sessions={sessions} />
        </Panel>
        <SignOutButton />
      </div>
    </>
  );
}
