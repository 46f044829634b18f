import type { CovenantView } from "@/lib/covenant/queries/get-covenant";

type Contents = CovenantView["text"]["contents"];

/** The numbered contents, to be read. */
export function CovenantContents({ contents }: { contents: Contents }) {
  return (
    <ol className="contents">
      {contents.map(({ title, text }, index) => (
        <li key={text}>
          <span className="no" aria-hidden="true">
            {index + 1}
          </span>
          <div>
            {title && <h3>{title}</h3>}
            <p>{text}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
