import { FieldError } from "@/components/ui/field-error";

/** The code printed on the paper; a plain form, so that its address is what the QR code holds. */
export function CheckCodeForm({ code, error }: { code: string; error: string | null }) {
  return (
    <form action="/xac-minh" className="stack">
      <div className={error ? "field bad" : "field"}>
        <label htmlFor="check-code">Mã xác minh</label>
        <span className="hint" id="check-code-hint">
          20 chữ và số ở trang cuối của văn bản; không cần gạch ngang, chữ hoa.
        </span>
        <FieldError id="check-code-error" sentence={error ?? undefined} />
        <input
          id="check-code"
          name="ma"
          className="input num"
          aria-describedby={error ? "check-code-hint check-code-error" : "check-code-hint"}
          aria-invalid={error ? true : undefined}
          // biome-ignore lint/a11y/noAutofocus: the answer to what was just sent, as in every form.
          autoFocus={error !== null}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={code}
          maxLength={60}
        />
      </div>
      <button type="submit" className="btn second">
        Tìm theo mã
      </button>
    </form>
  );
}
