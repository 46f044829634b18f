import { type ReactNode, useId } from "react";

type PanelProps = {
  title: ReactNode;
  /** Beside the title: date, source, count. */
  meta?: ReactNode;
  className?: string;
  /** Fills the panel edge to edge, as a table does. */
  flush?: boolean;
  children: ReactNode;
};

/** White paper on the desk, with a heading that names it. */
export function Panel({ title, meta, className, flush, children }: PanelProps) {
  const id = useId();
  return (
    <section className={className ? `panel ${className}` : "panel"} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {meta && <div className="meta">{meta}</div>}
      </header>
      {flush ? children : <div className="body">{children}</div>}
    </section>
  );
}
