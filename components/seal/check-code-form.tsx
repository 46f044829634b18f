/** The code printed on the paper; a plain form, so that its address is what the QR code holds. */
export function CheckCodeForm({ code }: { code: string }) {
  return (
    <form action="/xac-minh" className="stack">
      <div className="field">
        <label htmlFor="check-code">Mã xác minh</label>
        <span className="hint" id="check-code-hint">
          20 chữ và số ở trang cuối của văn bản; không cần gạch ngang, chữ hoa.
        </span>
        <input
          id="check-code"
          name="ma"
          className="input num"
          aria-describedby="check-code-hint"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={code}
          maxLength={60}
          required
        />
      </div>
      <button type="submit" className="btn second">
        Tìm theo mã
      </button>
    </form>
  );
}
