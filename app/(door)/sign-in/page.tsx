import type { Metadata } from "next";
import Link from "next/link";
import { Door } from "@/components/account/door";
import { SignInForm } from "@/components/account/sign-in-form";
import { SignInNotice } from "@/components/account/sign-in-notice";
import { YearThread } from "@/components/account/year-thread";
import { HowTo } from "@/components/ui/how-to";
import { More } from "@/components/ui/more";
import { isInsideZalo, isReadableOnTheWay } from "@/lib/account/labels";
import { isAwaitingSetUp } from "@/lib/account/queries/set-up";
import { singleSignOn } from "@/lib/account/queries/single-sign-on";
import { landingPath } from "@/lib/account/rules";
import { currentVisitor } from "@/lib/auth/visitor";
import { ownAddress } from "@/lib/own-address";

export const metadata: Metadata = { title: "Đăng nhập" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next, done } = await searchParams;
  const { userAgent } = await currentVisitor();
  const provider = singleSignOn();
  return (
    <Door title="Đăng nhập" aside={<YearThread />}>
      <SignInNotice
        done={done}
        insideZalo={isInsideZalo(userAgent)}
        awaitsSetUp={await isAwaitingSetUp()}
        readable={isReadableOnTheWay(await ownAddress())}
      />
      <SignInForm next={landingPath(next)} />
      {provider && (
        <p>
          <a
            className="hit"
            href={`/sign-in/sso/start?next=${encodeURIComponent(landingPath(next))}`}
          >
            Đăng nhập bằng {provider.name}
          </a>
        </p>
      )}
      <div>
        <More title="Quên mật khẩu" className="forgot">
          <p>
            Vui lòng liên hệ người quản trị của đơn vị hoặc của cơ quan quản lý cụm, trong giờ hành
            chính, để nhận mã dùng một lần. Có mã rồi thì{" "}
            <Link href="/sign-in/reset">đặt mật khẩu mới</Link>.
          </p>
        </More>
        <HowTo
          steps={[
            "Nhập tên đăng nhập được cấp; số điện thoại hoặc thư điện tử đã đăng ký cũng dùng được.",
            "Tắt bộ gõ tiếng Việt khi nhập mật khẩu không dấu; bấm “Hiện” để xem lại.",
            "Sau 5 lần chưa đúng cần chờ ít phút rồi mới thử lại được.",
            "Dùng chung máy: bấm “Đăng xuất” khi xong việc. Sau 2 giờ không dùng, hệ thống tự đăng xuất.",
          ]}
        />
        <p className="meta foot">
          <Link href="/xac-minh">Xác minh văn bản</Link> bằng mã in trên văn bản, không cần đăng
          nhập.
        </p>
      </div>
    </Door>
  );
}
