import type { IndicatorType } from "@/lib/db/generated/enums";
import { plainText } from "@/lib/figure/labels";
import { shareReached } from "@/lib/figure/rules/share";
import type { Amount } from "@/lib/indicator/rules";

type TargetCellProps = {
  indicator: { type: IndicatorType };
  target: Amount | null;
  reached: Amount | null;
};

/** The year's target, and how much of it the running total is. */
export function TargetCell({ indicator: { type }, target, reached }: TargetCellProps) {
  const share = target && reached ? shareReached(reached, target) : null;
  return (
    <td className="num tg">
      <span className="lab">Chỉ tiêu năm</span>
      {target ? (
        <>
          <span>{plainText(type, target)}</span>
          {share !== null && (
            <span className="pc">
              <svg
                className="meter"
                viewBox="0 0 100 3"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect className="whole" width="100" height="3" />
                <rect className="part" width={Math.min(share, 100)} height="3" />
              </svg>
              <small>{share}%</small>
            </span>
          )}
        </>
      ) : (
        <span className="meta none">không giao</span>
      )}
    </td>
  );
}
