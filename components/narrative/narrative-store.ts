import { storeName } from "@/components/ui/draft-store";

type Place = { personId: string; actingAs: string; periodId: string; unitId: string };

/** Under which name a device keeps a report's words: of one person in one capacity. */
export function narrativeStore({ personId: person, actingAs, periodId, unitId }: Place) {
  return storeName({ person, actingAs, place: `narrative ${periodId} ${unitId}` });
}
