import type { Route } from "next";
import type { ReactNode } from "react";
import { Button } from "./button";

type FiltersProps<Path extends string> = {
  action: Route<Path>;
  act?: string;
  children: ReactNode;
};

/** What a list is narrowed by. A plain GET form: the address of what was found can be kept and sent. */
export function Filters<Path extends string>(props: FiltersProps<Path>) {
  const { action, act = "Tìm kiếm", children } = props;
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
