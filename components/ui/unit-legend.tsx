import { UnitSquare, type UnitSquareState } from "./unit-square";

type UnitLegendProps = { entries: readonly { state: UnitSquareState; words: string }[] };

export function UnitLegend({ entries }: UnitLegendProps) {
  return (
    <ul className="legend" aria-label="Chú giải">
      {entries.map(({ state, words }) => (
        <li key={state}>
          <UnitSquare state={state} />
          {words}
        </li>
      ))}
    </ul>
  );
}
