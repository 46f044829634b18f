import type { RegistrationView } from "@/lib/registration/queries/registrations";

/** An honor, a model or a work of a registration, as its page shows it. */
export type UndertakingRow = RegistrationView["undertakings"][number];
