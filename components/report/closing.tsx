import { PhoneLink } from "@/components/cluster/phone-link";
import type { ReportView } from "@/lib/report/queries/report";

/** Why a report cannot be typed in, who decides about that, and whom to call. */
export function Closing({ closing }: Pick<ReportView, "closing">) {
  if (!closing) return null;
  return (
    <>
      <p className="meta">{closing.text}</p>
      {closing.people.length > 0 && (
        <ul className="stack meta">
          {closing.people.map(({ fullName, post, phone }) => (
            <li key={fullName}>
              Liên hệ: {fullName}
              {post && `, ${post}`} {phone && <PhoneLink phone={phone} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
