import { z } from "zod";
import { dayField, optionalDayField } from "@/lib/date-field";
import { Role } from "@/lib/db/generated/enums";
import { phoneField } from "@/lib/phone-field";
import { optionalText, textField } from "@/lib/text-field";

export const fullName = textField("Vui lòng ghi họ và tên.", 100).refine(
  (name) => /\p{L}{2}/u.test(name),
  "Họ và tên cần có chữ. Vui lòng kiểm tra lại.",
);
const email = optionalText(200).refine(
  (text) => text === null || z.email().safeParse(text).success,
  "Chưa rõ địa chỉ thư điện tử. Vui lòng ghi đủ, ví dụ: an.nguyen@example.vn.",
);

/** Everything typed at sign-in is kept in one spelling: telephone numbers as +84…, addresses in small letters. */
export const reachedBy = {
  phone: phoneField(),
  email: email.transform((text) => text?.toLowerCase() ?? null),
};

/** Where someone works: one unit or one cluster; in a form "unit.<id>" or "cluster.<id>". */
export type Place = { kind: "unit" | "cluster"; id: string };

const place = z
  .string("Vui lòng chọn nơi công tác.")
  .regex(/^(?:unit|cluster)\.[\da-f-]{36}$/, "Vui lòng chọn nơi công tác.")
  .transform((text): Place => {
    const [kind, id = ""] = text.split(".");
    return { kind: kind === "unit" ? "unit" : "cluster", id };
  });

export const post = textField("Vui lòng ghi chức vụ, ví dụ: Phó Chủ tịch.", 120);

const charge = {
  role: z.enum(Role, "Vui lòng chọn vai trò."),
  place,
  post,
  fromOn: dayField(),
  toOn: optionalDayField(),
};
const daysInOrder = {
  path: ["toOn"],
  message: "Ngày cuối trước ngày đầu. Vui lòng kiểm tra lại hai ngày này.",
};
const inOrder = ({ fromOn, toOn }: { fromOn: string; toOn: string | null }) =>
  toOn === null || fromOn <= toOn;

export const addPersonInput = z
  .object({ fullName, ...reachedBy, ...charge })
  .refine(inOrder, daysInOrder);
export type AddPersonInput = z.output<typeof addPersonInput>;

/** People who come together in a sheet, each with a first assignment. */
export type ImportPeopleInput = { people: readonly AddPersonInput[] };

export const changePersonInput = z.object({ personId: z.uuid(), fullName, ...reachedBy });
export type ChangePersonInput = z.output<typeof changePersonInput>;

export const personInput = z.object({ personId: z.uuid() });
export type PersonInput = z.output<typeof personInput>;

export const beginAssignmentInput = z
  .object({ personId: z.uuid(), ...charge })
  .refine(inOrder, daysInOrder);
export type BeginAssignmentInput = z.output<typeof beginAssignmentInput>;

export const endAssignmentInput = z.object({ assignmentId: z.uuid(), toOn: dayField() });
export type EndAssignmentInput = z.output<typeof endAssignmentInput>;

export const withdrawAssignmentInput = z.object({
  assignmentId: z.uuid(),
  reason: textField("Vui lòng ghi lý do, ví dụ: giao nhầm người.", 300),
});
export type WithdrawAssignmentInput = z.output<typeof withdrawAssignmentInput>;

/** What the list of people is asked for in its address; what makes no sense is left out. */
export const personFilterInput = z.object({
  q: z.string().trim().max(100).catch("").default(""),
  unit: z.uuid().nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  /** How many a sheet has just brought. */
  imported: z.coerce.number().int().min(0).max(5000).catch(0),
});
