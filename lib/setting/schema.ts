import { z } from "zod";
import { dayField } from "@/lib/date-field";
import { canonicalPhone } from "@/lib/phone";
import { textField } from "@/lib/text-field";

/** Besides telephone numbers the short ones of support lines: "1900 1234". */
const supportPhone = textField("Vui lòng ghi số điện thoại hỗ trợ.", 30).refine(
  (text) => canonicalPhone(text) !== null || /^1[89]00\d{4,6}$/.test(text.replace(/[ .]/g, "")),
  "Chưa rõ số điện thoại này. Vui lòng ghi đủ các chữ số, ví dụ: 024 3825 1234.",
);
const supportHours = textField(
  "Vui lòng ghi giờ hỗ trợ, ví dụ: 8 giờ 00 đến 17 giờ 00, các ngày làm việc.",
  120,
);

/** Days as people list them, "3, 1"; "không" for none at all. */
const reminderDays = z
  .string()
  .trim()
  .toLowerCase()
  .refine(
    (text) => text === "không" || daysListed(text).every((days) => days >= 0 && days <= 30),
    "Vui lòng ghi số ngày từ 0 đến 30, cách nhau bằng dấu phẩy, ví dụ: 3, 1; hoặc ghi: không.",
  );
const signingReminderEvery = z
  .string()
  .trim()
  .toLowerCase()
  .refine(
    (text) => text === "không" || /^([1-9]|[12]\d|30)$/.test(text),
    "Vui lòng ghi một số từ 1 đến 30, hoặc ghi: không.",
  );

/** The days of a list; NaN for what is no whole number. */
export function daysListed(text: string) {
  if (text === "không") return [];
  return text
    .split(/[,;]/)
    .map((part) => (/^\d{1,2}$/.test(part.trim()) ? Number(part) : Number.NaN));
}

/** Days after a conference in which a unit may still petition about a result. */
const petitionDays = z
  .string()
  .trim()
  .regex(/^([1-9]|[12]\d|30)$/, "Vui lòng ghi một số từ 1 đến 30.");
/** What a unit's silence means once the deadline for its opinion is past. */
const consultingSilence = z.enum(
  ["agreed", "none"],
  "Chưa chọn. Vui lòng chọn một trong hai cách hiểu.",
);
/** Whether who leads a cluster is recognised by the upper committee before the term begins. */
const leadersRecognised = z.enum(["asked", "none"], "Chưa chọn. Vui lòng chọn một trong hai cách.");
/** How many of its units a conference needs before it adopts a covenant, plan or regulation by show of hands. */
export const adoptionQuorum = z.enum(
  ["twoThirds", "half", "none"],
  "Chưa chọn. Vui lòng chọn số đơn vị cần có mặt.",
);
export const quorumDefault = "twoThirds" satisfies z.infer<typeof adoptionQuorum>;
/** Fewer than four, and the count of a secret ballot shows who chose what. */
const fewestBallots = z
  .string()
  .trim()
  .regex(/^([4-9]|[1-9]\d)$/, "Vui lòng ghi một số từ 4 trở lên, ví dụ: 4.");
const receiptDays = z
  .string()
  .trim()
  .regex(/^([0-9]|[1-9]\d)$/, "Vui lòng ghi số ngày từ 0 đến 99, ví dụ: 7.");

/** Lines of a paper's head, one after the other between slashes. */
const paperHead = textField(
  "Vui lòng ghi các dòng, cách nhau bằng dấu /, ví dụ: ỦY BAN MTTQ VIỆT NAM / THÀNH PHỐ HÀ NỘI.",
  200,
);
/** How the papers of clusters are numbered: both marks, once each. */
const clusterNumbers = textField("Vui lòng ghi mẫu, ví dụ: {số}/{loại}-CTĐ.", 60).refine(
  (text) => text.split("{số}").length === 2 && text.split("{loại}").length === 2,
  "Mẫu cần có {số} và {loại}, mỗi phần một lần, ví dụ: {số}/{loại}-CTĐ.",
);

/** Which figures a page counts: all that was sent, or only what is confirmed. */
const countedFigures = z.enum(
  ["sent", "verified"],
  "Chưa chọn. Vui lòng chọn số liệu được tính trên trang.",
);

/** Whether the units of a closed year are ranked on the page of an indicator. */
const unitRanking = z.enum(["hidden", "shown"], "Chưa chọn. Vui lòng chọn một trong hai cách.");

/** Whether residential areas fill in their row through a link without an account. */
const areaLinks = z.enum(["off", "on"], "Chưa chọn. Vui lòng chọn một trong hai cách.");

/** A share in percent. */
const percent = z
  .string()
  .trim()
  .regex(/^(\d{1,2}|100)$/, "Vui lòng ghi một số từ 0 đến 100.");
/** The first year of which an office has every award on record. */
const awardsRecordedSince = z
  .string()
  .trim()
  .regex(/^(19[5-9]|20\d|21\d)\d$/, "Vui lòng ghi một năm, ví dụ: 2019.");

/** What may be set, and what each may be. */
export const settingValues = {
  supportPhone,
  supportHours,
  remindBeforeDue: reminderDays,
  remindAfterDue: reminderDays,
  signingReminderEvery,
  petitionDays,
  leadersRecognised,
  consultingSilence,
  adoptionQuorum,
  fewestBallots,
  receiptDays,
  clusterFigures: countedFigures,
  overviewFigures: countedFigures,
  unitRanking,
  carePace: percent,
  praisePace: percent,
  paperHead,
  clusterNumbers,
  awardsRecordedSince,
  areaLinks,
};
export type SettingKey = keyof typeof settingValues;
export const settingKeys = [
  "supportPhone",
  "supportHours",
  "remindBeforeDue",
  "remindAfterDue",
  "signingReminderEvery",
  "petitionDays",
  "leadersRecognised",
  "consultingSilence",
  "adoptionQuorum",
  "fewestBallots",
  "receiptDays",
  "clusterFigures",
  "overviewFigures",
  "unitRanking",
  "carePace",
  "praisePace",
  "paperHead",
  "clusterNumbers",
  "awardsRecordedSince",
  "areaLinks",
] as const satisfies SettingKey[];

/** What holds for the very unit that has set it, and for none below. */
export const ownOnly: readonly SettingKey[] = ["paperHead"];

/** A cluster sees what its units sent; above, only what somebody confirmed counts, unless an office says otherwise. */
export const basisDefaults = { clusterFigures: "sent", overviewFigures: "verified" } as const;
export type BasisSetting = keyof typeof basisDefaults;

/** Below the one a cluster is asked about its pace, from the other on it may be praised. */
export const paceDefaults = { carePace: "70", praisePace: "95" } as const;

/** What holds where nobody has set anything. */
export const reminderDefaults = {
  remindBeforeDue: "3, 1",
  remindAfterDue: "1, 3",
  signingReminderEvery: "3",
};

export const changeSettingInput = z.discriminatedUnion("key", [
  z.object({ key: z.literal("supportPhone"), value: supportPhone, fromOn: dayField() }),
  z.object({ key: z.literal("supportHours"), value: supportHours, fromOn: dayField() }),
  z.object({
    key: z.enum(["remindBeforeDue", "remindAfterDue"]),
    value: reminderDays,
    fromOn: dayField(),
  }),
  z.object({
    key: z.literal("signingReminderEvery"),
    value: signingReminderEvery,
    fromOn: dayField(),
  }),
  z.object({ key: z.literal("petitionDays"), value: petitionDays, fromOn: dayField() }),
  z.object({ key: z.literal("leadersRecognised"), value: leadersRecognised, fromOn: dayField() }),
  z.object({
    key: z.enum(["clusterFigures", "overviewFigures"]),
    value: countedFigures,
    fromOn: dayField(),
  }),
  z.object({ key: z.literal("unitRanking"), value: unitRanking, fromOn: dayField() }),
  z.object({ key: z.enum(["carePace", "praisePace"]), value: percent, fromOn: dayField() }),
  z.object({
    key: z.literal("consultingSilence"),
    value: consultingSilence,
    fromOn: dayField(),
  }),
  z.object({ key: z.literal("adoptionQuorum"), value: adoptionQuorum, fromOn: dayField() }),
  z.object({ key: z.literal("fewestBallots"), value: fewestBallots, fromOn: dayField() }),
  z.object({ key: z.literal("paperHead"), value: paperHead, fromOn: dayField() }),
  z.object({ key: z.literal("clusterNumbers"), value: clusterNumbers, fromOn: dayField() }),
  z.object({ key: z.literal("receiptDays"), value: receiptDays, fromOn: dayField() }),
  z.object({
    key: z.literal("awardsRecordedSince"),
    value: awardsRecordedSince,
    fromOn: dayField(),
  }),
  z.object({ key: z.literal("areaLinks"), value: areaLinks, fromOn: dayField() }),
]);
export type ChangeSettingInput = z.output<typeof changeSettingInput>;
