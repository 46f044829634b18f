import { Crumb, Crumbs } from "@/components/ui/crumbs";
import type { TextKind } from "@/lib/db/generated/enums";
import { textPath } from "@/lib/text/labels";

type TextCrumbsProps = { text: { id: string; kind: TextKind; title: string } };

/** The way up from the pages of one text: a covenant lies with the covenants, the others with the cluster's texts. */
export function TextCrumbs({ text }: TextCrumbsProps) {
  return (
    <Crumbs>
      {text.kind === "covenant" ? (
        <Crumb href="/covenants">Giao ước thi đua</Crumb>
      ) : (
        <Crumb href="/texts">Văn bản</Crumb>
      )}
      <Crumb href={textPath(text)}>{text.title}</Crumb>
    </Crumbs>
  );
}
