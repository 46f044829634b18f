import { z } from "zod";
import { dayField } from "@/lib/date-field";
import { UnitKind } from "@/lib/db/generated/enums";
import { reachedBy } from "@/lib/person/schema";
import { textField } from "@/lib/text-field";
import { isGuessable } from "./guessable";
import { canonicalCode } from "./one-time-code";
import { type FreshFor, longestPassword, shortestPassword } from "./rules";

const typedName = textField("Vui lòng nhập tên đăng nhập, số điện thoại hoặc thư điện tử.");
const password = z
  .string()
  .min(1, "Vui lòng nhập mật khẩu.")
  .max(1000, "Mật khẩu này quá dài. Vui lòng kiểm tra lại.")
  .overwrite(composed);
const oneTimeCode = z
  .string()
  .max(100, "Mã này quá dài. Vui lòng kiểm tra lại.")
  .overwrite(canonicalCode)
  .min(1, "Vui lòng nhập mã dùng một lần.");
const setUpCode = z
  .string()
  .max(100, "Mã này quá dài. Vui lòng kiểm tra lại.")
  .overwrite(canonicalCode)
  .min(1, "Vui lòng nhập mã thiết lập hiện trong cửa sổ chạy chương trình.");
const sixDigits = z
  .string()
  .overwrite((typed) => typed.replace(/\s/g, ""))
  .regex(/^\d{6}$/, "Mã gồm 6 chữ số. Vui lòng nhập lại.");

const newPassword = z
  .string()
  .overwrite(composed)
  .refine(
    (text) => [...text].length >= shortestPassword,
    `Mật khẩu cần ít nhất ${shortestPassword} ký tự. Vui lòng đặt dài hơn, ví dụ ghép ba, bốn từ không liên quan.`,
  )
  .refine(
    (text) => [...text].length <= longestPassword,
    `Mật khẩu dài hơn ${longestPassword} ký tự. Vui lòng đặt ngắn hơn.`,
  )
  .refine(
    (text) => !isGuessable(text),
    "Mật khẩu này dễ đoán vì gồm từ, dãy phím hoặc ngày tháng quen thuộc. Vui lòng ghép ba, bốn từ không liên quan.",
  );
const chosenPassword = { newPassword, newPasswordAgain: z.string().overwrite(composed) };

export const signInInput = z.object({
  name: typedName,
  password,
  /** The page asked for before; any other site's is passed over. */
  next: z.string().optional(),
});
export type SignInInput = z.output<typeof signInInput>;

/** What one signs in with is changed by whoever knows the password, not by whoever sits at an open screen. */
export const changeOwnContactInput = z.object({ ...reachedBy, currentPassword: password });
export type ChangeOwnContactInput = z.output<typeof changeOwnContactInput>;

export const enterCodeInput = z.object({ oneTimeCode: sixDigits });
export type EnterCodeInput = z.output<typeof enterCodeInput>;

export const changePasswordInput = typedTwice(
  z.object({ currentPassword: password, ...chosenPassword }),
);
export type ChangePasswordInput = z.output<typeof changePasswordInput>;

/** To turn the second factor on as well as off: a code signs in place of the password, so an open screen must not be enough. */
export const switchSecondFactorInput = z.object({
  currentPassword: password,
  oneTimeCode: sixDigits,
});
export type SwitchSecondFactorInput = z.output<typeof switchSecondFactorInput>;

/** To link an identity at the provider and to take the link away; the code where the account has a second factor. */
export const linkProviderInput = z.object({
  currentPassword: password,
  oneTimeCode: z
    .string()
    .overwrite((typed) => typed.replace(/\s/g, ""))
    .regex(/^(?:\d{6})?$/, "Mã gồm 6 chữ số. Vui lòng nhập lại.")
    .optional(),
});
export type LinkProviderInput = z.output<typeof linkProviderInput>;

/** How whoever signs a text proves anew who they are: by password, by a code of the second factor, by a fresh sign-in. */
export const signerProofFields = {
  password: z.string().default(""),
  /** Six digits of the second factor, instead of the password; empty otherwise. */
  oneTimeCode: z
    .string()
    .overwrite((typed) => typed.replace(/\s/g, ""))
    .regex(/^(\d{6})?$/, "Mã gồm 6 chữ số. Vui lòng nhập lại.")
    .optional(),
  /** Proved by a fresh sign-in at the office's provider, instead of the password. */
  byProvider: z.literal("on").optional(),
};
const signerProof = z.object(signerProofFields);
export type SignerProof = z.output<typeof signerProof>;

/** Whether a form carries one of the three proofs; whether it is right is asked when it is used. */
export function isProved({ password, oneTimeCode, byProvider }: SignerProof) {
  return password !== "" || Boolean(oneTimeCode) || byProvider === "on";
}

/** What is said of a form without any proof. */
export const unproved = {
  path: ["password"],
  message: "Chưa ghi mật khẩu. Vui lòng nhập mật khẩu đang dùng.",
};

export const endSessionInput = z.object({ sessionId: z.uuid() });
export const noInput = z.object({});

export const issueResetCodeInput = z.object({
  personId: z.uuid(),
  /** A ticked box: the telephone with the second factor is lost too. */
  removesSecondFactor: z.literal("on").optional(),
});
export type IssueResetCodeInput = z.output<typeof issueResetCodeInput>;

/** As many as an office hands out at one conference; who needs more takes another turn. */
export const issueFirstCodesInput = z.object({
  people: z
    .array(z.uuid())
    .min(1, "Vui lòng chọn ít nhất một cán bộ.")
    .max(500, "Mỗi lần cấp nhiều nhất 500 mã. Vui lòng bỏ bớt rồi cấp tiếp lần sau."),
});
export type IssueFirstCodesInput = z.output<typeof issueFirstCodesInput>;

export const redeemResetCodeInput = typedTwice(
  z.object({ name: typedName, oneTimeCode, ...chosenPassword }),
);
export type RedeemResetCodeInput = z.output<typeof redeemResetCodeInput>;

export const setUpOfficeInput = typedTwice(
  z.object({
    oneTimeCode: setUpCode,
    unitKind: z.enum(UnitKind, "Vui lòng chọn loại đơn vị."),
    unitName: textField("Vui lòng ghi tên địa bàn, ví dụ: Hà Nội."),
    unitCode: textField("Vui lòng ghi mã đơn vị, ví dụ: 01."),
    unitFromOn: dayField(),
    fullName: textField("Vui lòng ghi họ và tên."),
    userName: textField("Vui lòng đặt tên đăng nhập.")
      .transform((name) => name.toLowerCase())
      .refine(
        (name) => /^[a-z][a-z0-9._-]{2,49}$/.test(name),
        "Tên đăng nhập gồm 3 đến 50 chữ cái không dấu, chữ số, dấu chấm, gạch; bắt đầu bằng chữ cái. Ví dụ: nguyenvanan.",
      ),
    ...chosenPassword,
  }),
);
export type SetUpOfficeInput = z.output<typeof setUpOfficeInput>;

export const chooseCapacityInput = z.object({ capacity: z.string().max(100) });

export const arrangeStandInInput = z.object({
  personId: z.uuid("Vui lòng chọn người thay."),
  fromOn: dayField(),
  toOn: dayField(),
});
export type ArrangeStandInInput = z.output<typeof arrangeStandInInput>;

export const endStandInInput = z.object({ assignmentId: z.uuid() });
export type EndStandInInput = z.output<typeof endStandInInput>;

/** One keyboard composes "ế" where another sends two signs: both are the same password. */
function composed(text: string) {
  return text.normalize("NFKC");
}

function typedTwice<Schema extends z.ZodType<{ newPassword: string; newPasswordAgain: string }>>(
  schema: Schema,
) {
  return schema.refine((input) => input.newPassword === input.newPasswordAgain, {
    path: ["newPasswordAgain"],
    message: "Hai lần nhập mật khẩu mới chưa giống nhau. Vui lòng nhập lại.",
  });
}

/** What a sign-in made anew at the provider is to be good for, as the link to it names it. */
export const freshFor = z.object({
  textId: z.uuid(),
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  assignmentId: z.uuid(),
}) satisfies z.ZodType<FreshFor>;
