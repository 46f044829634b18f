import { NotFoundAdvice, notFoundTitle } from "@/components/shell/not-found-words";

/** Drawn inside the hall's frame, in its sizes. */
export default function NotFound() {
  return (
    <main id="main" tabIndex={-1}>
      <article>
        <h1>{notFoundTitle}</h1>
        <NotFoundAdvice />
      </article>
    </main>
  );
}
