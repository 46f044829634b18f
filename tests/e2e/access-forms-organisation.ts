import { the } from "./access-examples.ts";
import type { Fields } from "./support/fields.ts";
import { personId } from "./support/people.ts";

/** What an office does to its units and clusters: see access-forms.ts. */
export const organisationForms: Record<string, () => Promise<Fields>> = {
  foundClustersAction: async () => ({
    ...{ kind: "cluster", level: "district", decision: "Quyết định số 1", fromOn: "01/01/1999" },
    ...{ sheet: "số 9\tSóc Sơn", step: "check" },
  }),
  addMemberAction: async () => ({
    ...{ clusterId: await the.cluster(), unitId: await the.unit(), fromOn: "01/01/1999" },
    decision: "Quyết định số 1",
  }),
  endMembershipAction: async () => ({
    ...{ membershipId: await the.membership(), toOn: "01/01/1999", decision: "Quyết định số 1" },
  }),
  orderUnitsAction: async () => ({
    ...{ clusterId: await the.cluster(), decision: "Quyết định số 1", fromOn: "01/01/1999" },
    ...{ "unitIds[]": [await the.unit()], "places[]": ["1"] },
  }),
  endClusterAction: async () => ({ clusterId: await the.cluster(), toOn: "01/01/1999" }),
  openYearAction: async () => ({ clusterId: await the.cluster(), year: "2024", start: "empty" }),
  changePhaseAction: async () => ({
    ...{ clusterYearId: await the.clusterYear(), from: "reviewing", to: "running", reason: "" },
  }),
  beginTermAction: async () => ({
    ...{ clusterYearId: await the.clusterYear(), unitId: await the.unit(), role: "lead" },
    ...{ way: "acclamation", document: "Hội nghị", fromOn: "01/01/1999", toOn: "" },
  }),
  endTermAction: async () => ({ termId: await the.leadTerm(), toOn: "01/01/1999" }),
  assignSupervisorAction: async () => ({
    ...{ clusterId: await the.cluster(), personId: await personId("supervisor") },
    ...{ post: "Phó Chủ tịch", fromOn: "01/01/1999", toOn: "" },
  }),
  endSupervisionAction: async () => ({
    ...{ assignmentId: await the.supervision(), toOn: "01/01/1999" },
  }),

  foundUnitAction: async () => ({
    ...{ code: "X-1", kind: "ruralDistrict", name: "Khác", parentId: await the.unit() },
    ...{ fromOn: "01/01/1999", toOn: "" },
  }),
  renameUnitAction: async () => ({
    ...{ unitId: await the.unit(), name: "Khác", fromOn: "01/01/1999" },
  }),
  moveUnitAction: async () => ({
    ...{ unitId: await the.unit(), parentId: await the.unit(), fromOn: "01/01/1999" },
  }),
  // The code of the city itself.
  correctUnitAction: async () => ({
    ...{ unitId: await the.unit(), nameFromOn: "01/01/1999", name: "Khác", code: "01" },
    reason: "Gõ nhầm.",
  }),
  moveUnitsAction: async () => ({
    ...{ unitId: await the.unit(), "unitIds[]": [await the.unit()], parentId: await the.unit() },
    fromOn: "01/01/1999",
  }),
  endUnitAction: async () => ({
    ...{ unitId: await the.unit(), toOn: "01/01/1999", legalBasis: "Nghị quyết số 1", step: "act" },
  }),
  recordSuccessionAction: async () => ({
    ...{ kind: "rename", effectiveOn: "01/01/1999", legalBasis: "Nghị quyết số 1", step: "act" },
    arrows: "Sóc Sơn -> Sóc Sơn",
  }),
};
