import { Door } from "@/components/account/door";
import { NotFoundAdvice, notFoundTitle } from "@/components/shell/not-found-words";

/** Drawn inside the frame of the doors, whose page it is. */
export default function NotFound() {
  return (
    <Door title={notFoundTitle}>
      <div>
        <NotFoundAdvice />
      </div>
    </Door>
  );
}
