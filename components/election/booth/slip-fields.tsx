import type { Slip } from "@/lib/ballot/slip";

type SlipFieldsProps = {
  slip: Slip;
  /** Null as long as nothing was touched; empty for a blank vote. */
  chosen: readonly number[] | null;
  choose: (choices: readonly number[]) => void;
};

/** One paper: radios where one is chosen, boxes where several are; a blank vote is chosen like any other. */
export function SlipFields({ slip, chosen, choose }: SlipFieldsProps) {
  const { id, title, options, mostChoices, leastChoices } = slip;
  const single = mostChoices === 1;
  const few =
    leastChoices === mostChoices ? `${mostChoices}` : `từ ${leastChoices} đến ${mostChoices}`;
  return (
    <fieldset className="ballot">
      <legend>
        {title} <span className="meta">chọn {few}</span>
      </legend>
      {options.map((option, index) => (
        <label key={option} className="pick">
          <input
            type={single ? "radio" : "checkbox"}
            name={id}
            checked={chosen?.includes(index + 1) ?? false}
            onChange={({ target }) =>
              choose(single ? [index + 1] : toggled(chosen ?? [], index + 1, target.checked))
            }
          />
          <b>{option}</b>
        </label>
      ))}
      <label className="pick">
        <input
          type={single ? "radio" : "checkbox"}
          name={id}
          checked={chosen !== null && chosen.length === 0}
          onChange={() => choose([])}
        />
        <span>
          <b>Phiếu trắng</b>
          <span className="meta">không chọn</span>
        </span>
      </label>
    </fieldset>
  );
}

function toggled(chosen: readonly number[], choice: number, isOn: boolean) {
  const others = chosen.filter((one) => one !== choice);
  return isOn ? [...others, choice].sort((a, b) => a - b) : others;
}
