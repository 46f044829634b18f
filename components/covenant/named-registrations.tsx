import Link from "next/link";
import { registrationsWords } from "@/lib/covenant/labels/registrations";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";

type NamedRegistrationsProps = {
  registrations: CovenantView["registrations"];
  /** Where a page has two of them. */
  id?: string;
};

/** The units' own papers that the covenant names, with the way to those this person may read. */
export function NamedRegistrations({ registrations, id = "own" }: NamedRegistrationsProps) {
  if (registrations.length === 0) return null;
  return (
    <section className="annex named" aria-labelledby={id}>
      <h3 id={id}>Bản đăng ký thi đua của các đơn vị</h3>
      <p>{registrationsWords}</p>
      <ul>
        {registrations.map(({ name, at }) => (
          <li key={name}>
            {at ? (
              <Link
                className="hit"
                href={`/registrations/${at.clusterYearId}/${at.unitId}`}
                prefetch={false}
              >
                {name}
              </Link>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
