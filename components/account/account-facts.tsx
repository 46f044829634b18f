import Link from "next/link";
import type { OwnAccount } from "@/lib/account/queries/own-account";
import { momentInSentence } from "@/lib/date-text";
import { phoneText } from "@/lib/person/labels";

/** The names one signs in under, and how that is protected. */
export function AccountFacts({ account }: { account: OwnAccount }) {
  const { fullName, userName, phone, email, secondFactorSince } = account;
  return (
    <dl className="facts">
      <dt>Họ và tên</dt>
      <dd>{fullName}</dd>
      <dt>Tên đăng nhập</dt>
      <dd>{userName}</dd>
      <dt>Số điện thoại</dt>
      <dd className="num">{phone ? phoneText(phone) : "chưa có"}</dd>
      <dt>Thư điện tử</dt>
      <dd>{email ?? "chưa có"}</dd>
      <dt>Mật khẩu</dt>
      <dd>
        <Link className="hit" href="/account/password">
          Đổi mật khẩu
        </Link>
      </dd>
      <dt>Xác thực hai lớp</dt>
      <dd>
        {secondFactorSince ? `Đã bật từ ${momentInSentence(secondFactorSince)}. ` : "Chưa bật. "}
        <Link href="/account/second-factor">
          {secondFactorSince ? "Tắt hoặc đổi điện thoại" : "Bật xác thực hai lớp"}
        </Link>
      </dd>
    </dl>
  );
}
