import { PhoneLink } from "@/components/cluster/phone-link";
import type { PersonView } from "@/lib/person/queries/get-person";

/** How a person signs in and is reached. */
export function PersonFacts({ person }: { person: PersonView }) {
  const { userName, phone, email, hasSecondFactor } = person;
  return (
    <dl className="facts">
      <dt>Tên đăng nhập</dt>
      <dd>{userName}</dd>
      <dt>Điện thoại</dt>
      <dd>{phone ? <PhoneLink phone={phone} /> : "chưa có"}</dd>
      <dt>Thư điện tử</dt>
      <dd>{email ?? "chưa có"}</dd>
      <dt>Xác thực hai lớp</dt>
      <dd>{hasSecondFactor ? "đã bật" : "chưa bật"}</dd>
      <dt>Tình trạng</dt>
      <dd>{standing(person)}</dd>
    </dl>
  );
}

/** Before the first sign-in there is a code to be given; everyone else set a password already. */
function standing({ disabledAt, hasPassword }: PersonView) {
  if (disabledAt) return "đang ngừng";
  return hasPassword ? "đang dùng" : "chưa đặt mật khẩu: cấp mã dùng một lần";
}
