/** The ring of five and one: the units of a cluster around their lead. */
export function BrandMark() {
  return (
    <svg className="mark" viewBox="0 0 36 36" aria-hidden="true">
      <rect width="36" height="36" rx="5" fill="#8f1a24" />
      <g fill="#fff">
        <circle cx="18" cy="8.6" r="3.5" />
        <circle cx="26.9" cy="15.1" r="3.5" />
        <circle cx="23.5" cy="25.6" r="3.5" />
        <circle cx="12.5" cy="25.6" r="3.5" />
        <circle cx="9.1" cy="15.1" r="3.5" />
      </g>
      <circle cx="18" cy="18" r="3.5" fill="#d8a727" />
    </svg>
  );
}

/** The mark and the name; stands inside an element of class "brand". */
export function Brand() {
  return (
    <>
      <BrandMark />
      <span>
        <b>Quản lý cụm thi đua</b>
        <span>Mặt trận Tổ quốc Việt Nam</span>
      </span>
    </>
  );
}
