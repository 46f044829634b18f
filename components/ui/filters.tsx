import type { Route } from "next";
import type { ReactNode } from "react";
import { Button } from "./button";

type FiltersProps = { action: Route; act?: string; children: ReactNode };

/** What a list is narrowed by. A plain GET form: the address of what was found can be kept and sent. */
export function Filters({ action, act = "Tìm kiếm", children }: FiltersProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chrome 109 does not know <search>
    <form className="filters" role="search" action={action}>
      {children}
      <Button type="submit" variant="second" icon="search">
        {act}
      </Button>
    </form>
  );
}
