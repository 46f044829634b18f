import { Icon } from "./icon";

export function FieldError({ id, sentence }: { id: string; sentence: string | undefined }) {
  if (!sentence) return null;
  return (
    <p className="err" id={id}>
      <Icon name="octagon" />
      <span>{sentence}</span>
    </p>
  );
}
