import { Icon } from "./icon";

/** "Cách làm" of one screen, in up to five lines. */
export function HowTo({ steps }: { steps: readonly string[] }) {
  return (
    <details className="howto">
      <summary>
        <Icon name="chevronRight" small />
        Cách làm
      </summary>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}
