type PhaseLineProps = { label: string; phases: readonly string[]; current: number };

/** The stages of something long, in order, with the one it is in. */
export function PhaseLine({ label, phases, current }: PhaseLineProps) {
  return (
    <ol className="phase" aria-label={label}>
      {phases.map((phase, i) => (
        <li
          key={phase}
          className={i < current ? "done" : undefined}
          aria-current={i === current ? "step" : undefined}
        >
          {phase}
        </li>
      ))}
    </ol>
  );
}
