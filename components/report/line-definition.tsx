import { Icon } from "@/components/ui/icon";

type LineDefinitionProps = {
  /** Of the indicator: what is counted, what is not, an example. */
  text: string;
  of: string;
};

/** How an indicator is counted, folded away beside its line; opens by pointer, finger and keyboard alike, without script too. */
export function LineDefinition({ text, of }: LineDefinitionProps) {
  if (text === "") return null;
  return (
    <details className="defn">
      <summary aria-label={`Cách tính, ${of}`}>
        <Icon name="chevronRight" small />
        Cách tính
      </summary>
      <p>{text}</p>
    </details>
  );
}
