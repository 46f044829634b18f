import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { phoneText } from "@/lib/person/labels";

type ContactFieldsProps = { phone?: string | null; email?: string | null };

/** How someone is reached, and signs in besides the user name. */
export function ContactFields({ phone = null, email = null }: ContactFieldsProps) {
  return (
    <>
      <Field
        name="phone"
        label="Điện thoại"
        hint="Dùng để đăng nhập và để gọi từ danh bạ."
        optional
      >
        <TextInput defaultValue={phone ? phoneText(phone) : ""} />
      </Field>
      <Field name="email" label="Thư điện tử" optional>
        <TextInput defaultValue={email ?? ""} />
      </Field>
    </>
  );
}
