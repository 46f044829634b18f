import { UnitSquare, type UnitSquareState } from "./unit-square";

type UnitRowProps = {
  /** Read instead of the squares: "3 trên 5 đơn vị đã gửi". */
  label: string;
  /** In the order of the founding decision. */
  units: readonly { id: string; state: UnitSquareState }[];
};

export function UnitRow({ label, units }: UnitRowProps) {
  return (
    <span className="units" role="img" aria-label={label}>
      {units.map(({ id, state }) => (
        <UnitSquare key={id} state={state} />
      ))}
    </span>
  );
}
