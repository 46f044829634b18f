import type { RegistrationView } from "@/lib/registration/queries/registrations";

/** Which registration, and which state of it was read. */
export function RegistrationReference({ registration }: { registration: RegistrationView }) {
  return (
    <>
      <input type="hidden" name="clusterYearId" value={registration.clusterYear.id} />
      <input type="hidden" name="unitId" value={registration.unitId} />
      <input type="hidden" name="revision" value={registration.revision} />
    </>
  );
}
