import type { ReactNode } from "react";

const circle = <circle cx="10" cy="10" r="7.5" />;
const smallCircle = <circle cx="10" cy="10" r="7" />;

/** Strokes on a 20 × 20 grid. A name says what is drawn, not what it is used for. */
export const iconShapes = {
  arrowBack: (
    <>
      <path d="M7 4 3 8l4 4" />
      <path d="M3 8h8.5a5 5 0 0 1 0 9.5H8" />
    </>
  ),
  ballotBox: (
    <>
      <path d="M3 10.5h14v6.5H3zM6 10.5V3h8v7.5" />
      <path d="m8 6.5 1.5 1.5L12 5.5" />
    </>
  ),
  barredRing: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path d="M5.4 14.6 14.6 5.4" />
    </>
  ),
  bars: <path d="M3 17h14M5 14V9.5M10 14V4M15 14V7.5" />,
  bell: <path d="M5 14V9a5 5 0 0 1 10 0v5l1.5 1.5h-13zM8.5 17.5h3" />,
  book: <path d="M5 2.5h10.5v15H5zM3.5 6H6M3.5 10H6M3.5 14H6M9 7h4M9 10.5h4" />,
  calendar: <path d="M3.5 5h13v12h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5" />,
  check: <path d="M4 10.5 8 14.5 16 5.5" />,
  checkRing: (
    <>
      {circle}
      <path d="m6.5 10.3 2.4 2.4 4.6-5.2" />
    </>
  ),
  checklist: <path d="m3 5 1.3 1.3L6.5 4M3 10.5l1.3 1.3 2.2-2.3M9 5.5h8M9 10.8h8M3.5 16h13.5" />,
  chevronDown: <path d="M4.5 7.5 10 13l5.5-5.5" />,
  chevronLeft: <path d="M12.5 4.5 7 10l5.5 5.5" />,
  chevronRight: <path d="M7.5 4.5 13 10l-5.5 5.5" />,
  clock: (
    <>
      {circle}
      <path d="M10 5.5V10l3 2" />
    </>
  ),
  copy: (
    <>
      <rect x="7" y="7" width="10" height="10" rx="1" />
      <path d="M13 7V3H3v10h4" />
    </>
  ),
  covenant: (
    <>
      <path d="M4 3.5h12v13H4zM7 7h6M7 10h6" />
      <path d="M7 13.5c1.2-1.2 2 .8 3 0s1.2-.6 3 0" />
    </>
  ),
  cross: <path d="M5 5l10 10M15 5 5 15" />,
  dash: <path d="M4 10h12" />,
  dashRing: (
    <>
      {circle}
      <path d="M6.5 10h7" />
    </>
  ),
  download: <path d="M10 3v9.5M6 9l4 4 4-4M3.5 17h13" />,
  eye: (
    <>
      <path d="M2 10s3-5.5 8-5.5 8 5.5 8 5.5-3 5.5-8 5.5S2 10 2 10z" />
      <circle cx="10" cy="10" r="2.3" />
    </>
  ),
  flag: <path d="M5 17.5V3M5 3.5h10l-2.3 3.5L15 10.5H5" />,
  folder: <path d="M2.5 5h5l1.5 2h8.5v9.5h-15z" />,
  gear: (
    <>
      <circle cx="10" cy="10" r="2.5" />
      <path d="M10 2.5v2.5M10 15v2.5M2.5 10H5M15 10h2.5M4.7 4.7l1.8 1.8M13.5 13.5l1.8 1.8M15.3 4.7l-1.8 1.8M6.5 13.5l-1.8 1.8" />
    </>
  ),
  half: (
    <>
      {smallCircle}
      <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
    </>
  ),
  info: (
    <>
      {circle}
      <path d="M10 9.2V14M10 6.3v.1" />
    </>
  ),
  lock: (
    <>
      <rect x="4" y="9" width="12" height="8" rx="1.5" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
    </>
  ),
  menu: <path d="M3 5.5h14M3 10h14M3 14.5h14" />,
  octagon: (
    <>
      <path d="M6.8 2.5h6.4l4.3 4.3v6.4l-4.3 4.3H6.8l-4.3-4.3V6.8z" />
      <path d="M10 6.5v4.2M10 13.4v.1" />
    </>
  ),
  offline: (
    <>
      <path d="M3 3l14 14" />
      <path d="M6.5 15.5a3.8 3.8 0 0 1-.3-7.5M9 5.2A5 5 0 0 1 15 9a3.3 3.3 0 0 1 1.8 5.4" />
    </>
  ),
  openRing: smallCircle,
  paperPlane: (
    <>
      <path d="M3 9.5 17 3l-4.5 14-3-5.5z" />
      <path d="M9.5 11.5 17 3" />
    </>
  ),
  pen: <path d="M4 16l.8-3.4L13 4.4a1.4 1.4 0 0 1 2 0l.6.6a1.4 1.4 0 0 1 0 2L7.4 15.2z" />,
  person: (
    <>
      <circle cx="10" cy="6.5" r="3.2" />
      <path d="M3.5 17c.6-3.6 3.2-5.4 6.5-5.4s5.9 1.8 6.5 5.4" />
    </>
  ),
  phone: (
    <path d="M5 3h2.5l1.3 3.8-1.7 1.4a9 9 0 0 0 4.7 4.7l1.4-1.7L17 12.5V15c0 1.2-1 2-2.2 2C8.5 16.6 3.4 11.5 3 5.2 3 4 3.8 3 5 3z" />
  ),
  plus: <path d="M10 4v12M4 10h12" />,
  printer: (
    <>
      <path d="M6 7V3h8v4M6 14H3V7h14v7h-3" />
      <path d="M6 11.5h8v5.5H6z" />
    </>
  ),
  question: (
    <>
      {circle}
      <path d="M7.8 8a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M10 14v.1" />
    </>
  ),
  ringOfFive: (
    <>
      <circle cx="10" cy="4.3" r="1.9" />
      <circle cx="4.6" cy="8.3" r="1.9" />
      <circle cx="15.4" cy="8.3" r="1.9" />
      <circle cx="6.7" cy="14.7" r="1.9" />
      <circle cx="13.3" cy="14.7" r="1.9" />
    </>
  ),
  seal: (
    <>
      <circle cx="10" cy="8" r="5" />
      <path d="m7 12.2-1.2 5.3L10 15.3l4.2 2.2L13 12.2" />
    </>
  ),
  search: (
    <>
      <circle cx="9" cy="9" r="5.5" />
      <path d="m13 13 4 4" />
    </>
  ),
  sheet: (
    <>
      <path d="M5 2.5h7l3.5 3.5v11.5H5z" />
      <path d="M12 2.5V6h3.5M7.5 10h5M7.5 13h5" />
    </>
  ),
  signingPen: <path d="M3 16.5h14M5 12.8l.6-2.6 7-7 2 2-7 7z" />,
  sort: <path d="M6.5 8 10 4l3.5 4M6.5 12l3.5 4 3.5-4" />,
  sortDown: <path d="M6.5 12l3.5 4 3.5-4M10 4v12" />,
  sortUp: <path d="M6.5 8 10 4l3.5 4M10 4v12" />,
  speech: <path d="M3 4.5h14v9H9.5L6 16.8v-3.3H3z" />,
  star: <path d="M10 2.8 12.2 7.5l5.1.6-3.8 3.5 1 5.1L10 14.2l-4.5 2.5 1-5.1L2.7 8.1l5.1-.6z" />,
  table: (
    <>
      <rect x="3" y="4" width="14" height="12" rx="1" />
      <path d="M3 8h14M8 8v8M3 12h14" />
    </>
  ),
  upload: <path d="M10 13V3.5M6 7l4-4 4 4M3.5 17h13" />,
  warning: (
    <>
      <path d="M10 3 18 16.5H2z" />
      <path d="M10 8v4M10 14.2v.1" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;
