import { z } from "zod";
import { clockField, dayField, optionalDayField } from "@/lib/date-field";
import { instantOf } from "@/lib/dates";
import { EventKind } from "@/lib/db/generated/enums";
import { textField } from "@/lib/text-field";

const noHour = z.union([z.literal("").transform(() => null), z.null()]);
const words = z.array(z.string().trim().max(200, "Dài quá 200 ký tự.")).default([]);

/** What a form says of an event: day and hours as typed, those presiding in two columns of one length. */
const typed = {
  kind: z.enum(EventKind, "Vui lòng chọn loại hội nghị, hoạt động."),
  title: textField("Vui lòng ghi tên hội nghị, hoạt động."),
  place: textField("Vui lòng ghi địa điểm."),
  day: dayField(),
  clock: clockField(),
  /** Where it ends on another day than it begins: a cross-check goes from unit to unit. */
  endDay: optionalDayField(),
  endClock: z.union([noHour, clockField()]).default(null),
  tentative: z.stringbool().default(false),
  presiderNames: words,
  presiderPosts: words,
};
type Typed = z.output<z.ZodObject<typeof typed>>;

function check({ value, issues }: z.core.ParsePayload<Typed>) {
  const { day, clock, endDay, endClock, presiderNames, presiderPosts } = value;
  const wrong = (field: string, message: string) =>
    issues.push({ code: "custom", path: [field], message, input: value });
  if (endDay !== null && endDay < day)
    wrong("endDay", "Ngày kết thúc trước ngày bắt đầu. Vui lòng kiểm tra lại hai ngày này.");
  if (endDay !== null && endClock === null)
    wrong("endClock", "Vui lòng ghi cả giờ kết thúc của ngày cuối, ví dụ: 17:00.");
  if (endClock !== null && (endDay ?? day) === day && endClock <= clock)
    wrong("endClock", "Giờ kết thúc không sau giờ bắt đầu. Vui lòng kiểm tra lại.");
  for (const [index, name] of presiderNames.entries()) {
    if (!name !== !presiderPosts[index])
      wrong(`presiderNames.${index}`, "Vui lòng ghi cả họ tên và chức vụ của người chủ trì.");
  }
}

function asEvent<More>({
  day,
  clock,
  endDay,
  endClock,
  presiderNames,
  presiderPosts,
  ...event
}: Typed & More) {
  return {
    ...event,
    startsAt: instantOf(day, clock),
    endsAt: endClock && instantOf(endDay ?? day, endClock),
    presiders: presiderNames.flatMap((name, index) =>
      name ? [{ name, post: presiderPosts[index] ?? "" }] : [],
    ),
  };
}

export const planEventInput = z
  .object({ clusterYearId: z.uuid(), ...typed })
  .check(check)
  .transform((input) => asEvent<{ clusterYearId: string }>(input));
export type PlanEventInput = z.output<typeof planEventInput>;

export const changeEventInput = z
  .object({ eventId: z.uuid(), ...typed })
  .check(check)
  .transform((input) => asEvent<{ eventId: string }>(input));
export type ChangeEventInput = z.output<typeof changeEventInput>;

const representative = z.string().trim().max(200, "Dài quá 200 ký tự.");

/** "Giấy giới thiệu số 12, ngày 27/02/2024": empty, or with its day. */
const authorisation = z
  .string()
  .trim()
  .max(200, "Dài quá 200 ký tự.")
  .refine(
    (text) => text === "" || /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.test(text),
    "Vui lòng ghi cả ngày của giấy, ví dụ: Giấy giới thiệu số 12, ngày 27/02/2024.",
  );

/** A row per unit; those not ticked are absent and left out. */
export const recordAttendanceInput = z
  .object({
    eventId: z.uuid(),
    present: z.array(z.uuid()).default([]),
    unitIds: z.array(z.uuid()),
    names: z.array(representative),
    posts: z.array(representative),
    authorisations: z.array(authorisation).default([]),
  })
  .check(({ value, issues }) => {
    for (const [index, unitId] of value.unitIds.entries()) {
      const named = value.names[index] && value.posts[index];
      if (value.present.includes(unitId) && !named)
        issues.push({
          code: "custom",
          path: [`names.${index}`],
          message: "Đơn vị có mặt: vui lòng ghi họ tên và chức vụ người dự.",
          input: value,
        });
    }
  })
  .transform(({ eventId, present, unitIds, names, posts, authorisations }) => ({
    eventId,
    present: unitIds.flatMap((unitId, index) =>
      present.includes(unitId)
        ? [
            {
              unitId,
              representativeName: names[index] ?? "",
              representativePost: posts[index] ?? "",
              authorisation: authorisations[index] ?? "",
            },
          ]
        : [],
    ),
  }));
type Attendance = z.output<typeof recordAttendanceInput>;
type Present = Attendance["present"][number];
/** As a form sends it; by which paper someone came is left out where it is the unit's head. */
export type RecordAttendanceInput = {
  eventId: string;
  present: readonly (Omit<Present, "authorisation"> & { authorisation?: string })[];
};

/** What the leader of the upper level concluded, and who it was. */
export const recordConclusionInput = z.object({
  eventId: z.uuid(),
  speakerName: textField("Vui lòng ghi họ tên người kết luận."),
  speakerPost: textField("Vui lòng ghi chức vụ người kết luận."),
  words: textField("Vui lòng ghi nội dung kết luận.", 5000),
});
export type RecordConclusionInput = z.output<typeof recordConclusionInput>;
