import type { Standing } from "@/lib/board/rules";

type PaceMeterProps = {
  pace: Standing["pace"];
  words: (pace: Standing["pace"]) => string;
};

/** How many indicators keep pace: a drawing, and the share in words beside it. */
export function PaceMeter({ pace, words }: PaceMeterProps) {
  if (pace.of === 0) return <NoFigures />;
  return (
    <>
      <svg className="meter" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="whole" width="100" height="8" />
        <rect className="part" width={Math.round((pace.onPace * 100) / pace.of)} height="8" />
      </svg>
      {words(pace)}
      <small>
        {pace.onPace}/{pace.of}
      </small>
    </>
  );
}

export function NoFigures() {
  return <span className="meta">chưa có số liệu</span>;
}

/** Of a period that only holds figures brought in from papers: nothing was to be sent. */
export function OldFigures() {
  return <span className="meta">số liệu cũ</span>;
}
