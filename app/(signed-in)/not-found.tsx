import { NotFoundWords } from "@/components/shell/not-found-words";

/** Inside the frame, so that the way on stays in sight. */
export default function NotFound() {
  return <NotFoundWords />;
}
