"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { dayText } from "@/lib/date-text";
import { formAction } from "@/lib/form-action";
import { beginAssignment } from "@/lib/person/commands/begin-assignment";
import { endAssignment } from "@/lib/person/commands/end-assignment";
import { endAssignmentInput } from "@/lib/person/schema";
import { carry, refusedSheet, rowsOfUpload, uploadFields } from "@/lib/spreadsheet/upload";
import { addMember, endMembership } from "./commands/change-members";
import { changePhase } from "./commands/change-phase";
import { beginTerm, endTerm } from "./commands/change-terms";
import { endCluster } from "./commands/end-cluster";
import { foundClusters } from "./commands/found-clusters";
import { openYear, openYearFromLast } from "./commands/open-year";
import { orderUnits } from "./commands/order-units";
import { leadershipRoleLabels, phaseLabels, sheetPreview } from "./labels";
import { readClusterSheet } from "./queries/read-cluster-sheet";
import {
  addMemberInput,
  assignSupervisorInput,
  beginTermInput,
  changePhaseInput,
  endClusterInput,
  endMembershipInput,
  endTermInput,
  foundClusterSheetInput,
  openYearFormInput,
  orderUnitsInput,
} from "./schema";
import { pastedSheet } from "./sheet";

/** Reads the annex; shows what it found first, and founds that when it is sent again. */
export const foundClustersAction = formAction(
  foundClusterSheetInput.extend(uploadFields),
  async (actor, input) => {
    const file = input.file?.size ? input.file : pastedSheet(input.sheet);
    const rows = await rowsOfUpload({ ...input, file });
    const read = await readClusterSheet(actor, rows, input);
    if (read.wrongCells) return refusedSheet(read.wrongCells);
    const { ownerUnitId, clusters } = read;
    if (input.step === "check")
      return { preview: { ...sheetPreview(input.kind, clusters), carried: carry(rows) } };
    const { kind, level, decision, fromOn } = input;
    await foundClusters(actor, {
      ...{ ownerUnitId, kind, level, decision, fromOn },
      clusters: clusters.map(({ label, units }) => ({ label, unitIds: units.map(({ id }) => id) })),
    });
    redirect("/admin/clusters");
  },
);

export const addMemberAction = formAction(addMemberInput, async (actor, input) => {
  await addMember(actor, input);
  refresh();
  return `Đã đưa đơn vị vào cụm từ ngày ${dayText(input.fromOn)}.`;
});

export const endMembershipAction = formAction(endMembershipInput, async (actor, input) => {
  await endMembership(actor, input);
  refresh();
  return `Đã ghi nhận đơn vị thôi ở cụm sau ngày ${dayText(input.toOn)}.`;
});

export const orderUnitsAction = formAction(orderUnitsInput, async (actor, input) => {
  await orderUnits(actor, input);
  refresh();
  return `Đã ghi thứ tự đơn vị từ ngày ${dayText(input.fromOn)}.`;
});

export const endClusterAction = formAction(endClusterInput, async (actor, input) => {
  await endCluster(actor, input);
  refresh();
  return `Đã ghi nhận cụm kết thúc sau ngày ${dayText(input.toOn)}.`;
});

export const openYearAction = formAction(openYearFormInput, async (actor, { start, ...input }) => {
  await (start === "fromLast" ? openYearFromLast : openYear)(actor, input);
  refresh();
  return `Đã mở năm thi đua ${input.year}.`;
});

export const changePhaseAction = formAction(changePhaseInput, async (actor, input) => {
  await changePhase(actor, input);
  refresh();
  return `Đã chuyển sang giai đoạn “${phaseLabels[input.to]}”.`;
});

export const beginTermAction = formAction(beginTermInput, async (actor, input) => {
  await beginTerm(actor, input);
  refresh();
  return `Đã ghi nhận ${leadershipRoleLabels[input.role]}.`;
});

export const endTermAction = formAction(endTermInput, async (actor, input) => {
  await endTerm(actor, input);
  refresh();
  return `Đã kết thúc nhiệm kỳ sau ngày ${dayText(input.toOn)}.`;
});

export const assignSupervisorAction = formAction(
  assignSupervisorInput,
  async (actor, { clusterId, ...charge }) => {
    const place = { kind: "cluster" as const, id: clusterId };
    await beginAssignment(actor, { ...charge, role: "supervisingLeader", place });
    refresh();
    return "Đã phân công lãnh đạo phụ trách cụm.";
  },
);

export const endSupervisionAction = formAction(endAssignmentInput, async (actor, input) => {
  await endAssignment(actor, input);
  refresh();
  return `Đã kết thúc phân công sau ngày ${dayText(input.toOn)}.`;
});
