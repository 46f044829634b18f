import { BrandMark } from "@/components/shell/brand";
import { registrationsWords } from "@/lib/covenant/labels/registrations";
import type { Ceremony } from "@/lib/covenant/queries/get-ceremony";
import { HallMore } from "./hall-more";

type HallContentProps = {
  ceremony: Ceremony;
  content: { title: string; text: string };
  number: number;
};

/** One content, read out while the hall reads along. */
export function HallContent({ ceremony, content, number }: HallContentProps) {
  const { title, head, text } = ceremony;
  const isLast = number === text.contents.length;
  return (
    <>
      <header>
        <BrandMark />
        <div>
          <p>{head}</p>
          <h1>{title}</h1>
        </div>
        <p className="cnt">
          <b className="fig">
            {number}/{text.contents.length}
          </b>{" "}
          <span>nội dung</span>
        </p>
      </header>
      <article className={sizeOf(content.text.length)}>
        {content.title && <h2>{content.title}</h2>}
        <p className="pre">{content.text}</p>
      </article>
      <HallMore key={number} />
      {isLast && text.registrations.length > 0 && (
        <footer>
          <p>{registrationsWords}</p>
        </footer>
      )}
    </>
  );
}

/** So many letters fill the screen at the usual size; fewer are read from farther away, more are set smaller. */
function sizeOf(letters: number) {
  if (letters <= 280) return "brief";
  if (letters <= 550) return undefined;
  return letters <= 1100 ? "long" : "longest";
}
