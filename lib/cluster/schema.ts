import { z } from "zod";
import { dayField, optionalDayField } from "@/lib/date-field";
import {
  ClusterKind,
  ClusterLevel,
  LeadershipRole,
  Phase,
  SelectionWay,
} from "@/lib/db/generated/enums";
import { optionalText, textField } from "@/lib/text-field";

const decision = textField(
  "Vui lòng ghi quyết định, ví dụ: Quyết định số 15/QĐ-MTTQ-BTT ngày 12/01/2020.",
);

const daysInOrder = {
  path: ["toOn"],
  message: "Ngày cuối trước ngày đầu. Vui lòng kiểm tra lại hai ngày này.",
};

export const foundClustersInput = z.object({
  ownerUnitId: z.uuid(),
  kind: z.enum(ClusterKind, "Vui lòng chọn cụm hay khối thi đua."),
  level: z.enum(ClusterLevel, "Vui lòng chọn cấp của các đơn vị."),
  decision,
  fromOn: dayField(),
  /** In the order of the decision, and the units of each in theirs. */
  clusters: z
    .array(z.object({ label: textField("Vui lòng ghi tên cụm."), unitIds: z.array(z.uuid()) }))
    .min(1, "Chưa có cụm nào. Vui lòng ghi ít nhất một cụm."),
});
export type FoundClustersInput = z.output<typeof foundClustersInput>;

/** The same as typed: the annex pasted, where it does not come as a file. */
export const foundClusterSheetInput = foundClustersInput
  .omit({ ownerUnitId: true, clusters: true })
  .extend({
    sheet: z.string().max(200_000, "Bảng quá dài. Vui lòng tải lên dưới dạng tệp.").default(""),
  });

export const addMemberInput = z.object({
  clusterId: z.uuid(),
  unitId: z.uuid("Vui lòng chọn đơn vị."),
  fromOn: dayField(),
  decision,
});
/** Without a decision where what is written down is older than the habit of naming it. */
type Undecided<Input> = Omit<Input, "decision"> & { decision?: string };
export type AddMemberInput = Undecided<z.output<typeof addMemberInput>>;

export const endMembershipInput = z.object({
  membershipId: z.uuid(),
  toOn: dayField(),
  decision,
});
export type EndMembershipInput = Undecided<z.output<typeof endMembershipInput>>;

/** A number beside each unit, in two columns of one length; the units in the order of the numbers. */
export const orderUnitsInput = z
  .object({
    clusterId: z.uuid(),
    decision,
    fromOn: dayField(),
    unitIds: z.array(z.uuid()).min(1),
    places: z.array(z.string().trim()),
  })
  .check(({ value: { places }, issues }) => {
    for (const [index, place] of places.entries()) {
      const isNumber = /^\d{1,3}$/.test(place);
      if (isNumber && places.findIndex((other) => Number(other) === Number(place)) === index)
        continue;
      const message = isNumber
        ? `Thứ tự ${place} có hai lần. Vui lòng ghi mỗi đơn vị một số.`
        : "Thứ tự là số, ví dụ: 1.";
      issues.push({ code: "custom", path: ["places", index], message, input: place });
    }
  })
  .transform(({ unitIds, places, ...order }) => ({
    ...order,
    unitIds: unitIds
      .map((unitId, index) => ({ unitId, place: Number(places[index] ?? Number.NaN) }))
      .sort((a, b) => a.place - b.place)
      .map(({ unitId }) => unitId),
  }));
export type OrderUnitsInput = z.output<typeof orderUnitsInput>;

export const endClusterInput = z.object({ clusterId: z.uuid(), toOn: dayField() });
export type EndClusterInput = z.output<typeof endClusterInput>;

export const openYearInput = z.object({
  clusterId: z.uuid(),
  year: z.coerce
    .number("Vui lòng ghi năm, ví dụ: 2024.")
    .int("Vui lòng ghi năm, ví dụ: 2024.")
    .min(2000, "Năm thi đua từ 2000 trở đi.")
    .max(2199, "Vui lòng kiểm tra lại năm."),
});
export type OpenYearInput = z.output<typeof openYearInput>;

/** The form offers both: an empty year, or one from last year. */
export const openYearFormInput = openYearInput.extend({
  start: z.enum(["fromLast", "empty"], "Vui lòng chọn cách mở năm."),
});

export const changePhaseInput = z.object({
  clusterYearId: z.uuid(),
  /** The phase the form was opened at, so that two people pressing at once move one step, not two. */
  from: z.enum(Phase),
  to: z.enum(Phase),
  reason: optionalText(500),
});
export type ChangePhaseInput = z.output<typeof changePhaseInput>;

export const beginTermInput = z
  .object({
    clusterYearId: z.uuid(),
    unitId: z.uuid("Vui lòng chọn đơn vị."),
    role: z.enum(LeadershipRole, "Vui lòng chọn Cụm trưởng hay Cụm phó."),
    way: z.enum(SelectionWay, "Vui lòng chọn cách thức."),
    document: textField("Vui lòng ghi biên bản hoặc quyết định, ví dụ: Hội nghị ngày 08/11/2022."),
    fromOn: dayField(),
    toOn: optionalDayField(),
  })
  .refine(({ fromOn, toOn }) => toOn === null || fromOn <= toOn, daysInOrder);
export type BeginTermInput = z.output<typeof beginTermInput>;

export const endTermInput = z.object({ termId: z.uuid(), toOn: dayField() });
export type EndTermInput = z.output<typeof endTermInput>;

/** A leader of the office charged with a cluster ("lãnh đạo phụ trách cụm"). */
export const assignSupervisorInput = z
  .object({
    clusterId: z.uuid(),
    personId: z.uuid("Vui lòng chọn đồng chí phụ trách."),
    post: textField("Vui lòng ghi chức vụ, ví dụ: Phó Chủ tịch.", 120),
    fromOn: dayField(),
    toOn: optionalDayField(),
  })
  .refine(({ fromOn, toOn }) => toOn === null || fromOn <= toOn, daysInOrder);
