import { Crumb, Crumbs } from "@/components/ui/crumbs";
import type { TextKind } from "@/lib/db/generated/enums";

type TextCrumbsProps = { text: { id: string; kind: TextKind; title: string } };

/** The way up from the pages of one text: a covenant lies with the covenants. */
export function TextCrumbs({ text: { id, title } }: TextCrumbsProps) {
  return (
    <Crumbs>
      <Crumb href="/covenants">Giao ước thi đua</Crumb>
      <Crumb href={`/covenants/${id}`}>{title}</Crumb>
    </Crumbs>
  );
}
