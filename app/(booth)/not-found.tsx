import { NotFoundWords } from "@/components/shell/not-found-words";

/** Drawn inside the booth's frame. */
export default function NotFound() {
  return (
    <main id="main" tabIndex={-1}>
      <NotFoundWords />
    </main>
  );
}
