import { type ReactNode, useId } from "react";

type PanelProps = {
  /** Where a link within the page leads. */
  id?: string;
  title: ReactNode;
  /** Beside the title: date, source, count. */
  meta?: ReactNode;
  className?: string;
  /** Fills the panel edge to edge, as a table does. */
  flush?: boolean;
  children: ReactNode;
};

/** White paper on the desk, with a heading that names it. */
export function Panel({ id, title, meta, className, flush, children }: PanelProps) {
  const titleId = useId();
  return (
    <section
      id={id}
      className={className ? `panel ${className}` : "panel"}
      aria-labelledby={titleId}
    >
      <header>
        <h2 id={titleId}>{title}</h2>
        {meta && <div className="meta">{meta}</div>}
      </header>
      {flush ? children : <div className="body">{children}</div>}
    </section>
  );
}
