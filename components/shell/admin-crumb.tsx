import { Crumb, Crumbs } from "@/components/ui/crumbs";

/** The way up from a page of the office's own. */
export function AdminCrumb() {
  return (
    <Crumbs>
      <Crumb href="/admin">Quản trị</Crumb>
    </Crumbs>
  );
}
