import { Crumb, Crumbs } from "@/components/ui/crumbs";

/** The way up from the pages of one covenant. */
export function CovenantCrumbs({ covenant }: { covenant: { id: string; title: string } }) {
  return (
    <Crumbs>
      <Crumb href="/covenants">Giao ước thi đua</Crumb>
      <Crumb href={`/covenants/${covenant.id}`}>{covenant.title}</Crumb>
    </Crumbs>
  );
}
