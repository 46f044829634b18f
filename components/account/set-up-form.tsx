import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { setUpOfficeAction } from "@/lib/account/actions";
import { NewPasswordFields } from "./new-password-fields";
import { UserNameInput } from "./user-name-input";

/** The highest unit is one that has clusters below it; the smaller kinds are added later, under it. */
const kinds = [
  { value: "centralCity", label: "Thành phố trực thuộc Trung ương" },
  { value: "province", label: "Tỉnh" },
  { value: "central", label: "Trung ương" },
  { value: "commune", label: "Xã" },
  { value: "ward", label: "Phường" },
  { value: "specialZone", label: "Đặc khu" },
];

export function SetUpForm() {
  return (
    <ActionForm action={setUpOfficeAction} className="stack-l">
      <Field name="oneTimeCode" label="Mã thiết lập" hint="Hiện trong cửa sổ chạy chương trình">
        <TextInput autoComplete="off" autoCapitalize="characters" spellCheck={false} />
      </Field>
      <h2>Đơn vị quản lý</h2>
      <Field name="unitKind" label="Loại đơn vị">
        <Select options={kinds} prompt="Chọn loại đơn vị" />
      </Field>
      <Field name="unitName" label="Tên địa bàn" hint="Ví dụ: Hà Nội" />
      <Field name="unitCode" label="Mã đơn vị hành chính" hint="Ví dụ: 01" />
      <Field
        name="unitFromOn"
        label="Hoạt động từ ngày"
        hint="Số liệu của các năm trước chỉ nhập được từ ngày này"
      >
        <DateInput />
      </Field>
      <h2>Người quản trị đầu tiên</h2>
      <Field name="fullName" label="Họ và tên">
        <TextInput autoComplete="name" />
      </Field>
      <Field name="userName" label="Tên đăng nhập" hint="Chữ không dấu, ví dụ: nguyenvanan">
        <UserNameInput />
      </Field>
      <NewPasswordFields />
      <SubmitButton big wide>
        Thiết lập hệ thống
      </SubmitButton>
    </ActionForm>
  );
}
