import { iconShapes } from "./icon-shapes";

export type IconName = keyof typeof iconShapes;

/** Decoration beside words, never instead of them: it is hidden from readers of the screen. */
export function Icon({ name, small }: { name: IconName; small?: boolean }) {
  return (
    <svg className={small ? "ic s" : "ic"} viewBox="0 0 20 20" aria-hidden="true">
      {iconShapes[name]}
    </svg>
  );
}
