import type { IndicatorType } from "@/lib/db/generated/enums";

type SayButtonsProps = { type: IndicatorType; of: string };

/** For fingers, which have no K key, and whose keypad of figures no letters: words that a press puts into the cell (`grid-keys`). */
export function SayButtons({ type, of }: SayButtonsProps) {
  const isNumber = type === "count" || type === "quantity";
  return (
    <span className="says">
      {["Không phát sinh", ...(isNumber ? ["Trên", "Gần"] : [])].map((words) => (
        <button
          key={words}
          type="button"
          className="btn second"
          data-say={words.toLowerCase()}
          aria-label={`${words}, ${of}`}
        >
          {words}
        </button>
      ))}
    </span>
  );
}
