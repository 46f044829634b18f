import type { Route } from "next";
import { Icon } from "@/components/ui/icon";

/** A plain GET form: the address of what was found can be kept and sent. */
export function SearchForm({ action }: { action: Route }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chrome 109 does not know <search>
    <form className="find" role="search" aria-label="Toàn hệ thống" action={action}>
      <Icon name="search" />
      <input
        type="search"
        name="q"
        aria-label="Tìm kiếm"
        placeholder="Tìm đơn vị, cụm, cán bộ, chỉ tiêu"
      />
    </form>
  );
}
