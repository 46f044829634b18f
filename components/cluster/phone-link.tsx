import { Icon } from "@/components/ui/icon";
import { phoneText } from "@/lib/phone";

/** A number to call: on a phone one touch, on paper its digits. */
export function PhoneLink({ phone }: { phone: string | null }) {
  if (!phone) return <span className="meta">chưa có</span>;
  return (
    <a className="tel num" href={`tel:${phone}`}>
      <Icon name="phone" small />
      {phoneText(phone)}
    </a>
  );
}
