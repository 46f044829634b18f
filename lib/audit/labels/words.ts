import type { AuditEvent } from "../events";

/** A sentence for each event; a domain's file has those of its own. */
export type Words = {
  [Type in AuditEvent["type"]]: (event: Extract<AuditEvent, { type: Type }>) => string;
};

/** A code as people say it; a code of a later version stays readable as it is. */
export function said(labels: Record<string, string>, code: string) {
  return labels[code] ?? code;
}
