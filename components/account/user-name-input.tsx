import { TextInput } from "@/components/ui/text-input";

/** Telephones must not begin it with a capital or mend its spelling. */
export function UserNameInput() {
  return (
    <TextInput autoComplete="username" autoCapitalize="none" autoCorrect="off" spellCheck={false} />
  );
}
