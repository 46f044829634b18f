import type { ReactNode } from "react";

type PageHeadProps = {
  title: ReactNode;
  /** One sentence: whose, when, how much. */
  meta?: ReactNode;
  crumbs?: ReactNode;
  /** Badge, choice of year or buttons, at the right. */
  children?: ReactNode;
};

export function PageHead({ title, meta, crumbs, children }: PageHeadProps) {
  return (
    <>
      {crumbs}
      <div className="head">
        <div>
          <h1>{title}</h1>
          {meta && <p className="meta">{meta}</p>}
        </div>
        {children}
      </div>
    </>
  );
}
