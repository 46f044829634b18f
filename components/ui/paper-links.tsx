import { DownloadLink } from "./download-link";

type PaperLinksProps = {
  at: string;
  /** Which paper, where a page has several: read to whoever hears the links one by one. */
  of?: string;
  /** What the paper is not, said on the links: "dự thảo". */
  as?: string | undefined;
};

/** A paper in the office's layout: as PDF to print and send, as a Word file to work on. */
export function PaperLinks({ at, of, as }: PaperLinksProps) {
  const which = of && <span className="vh">: {of}</span>;
  const kind = as && ` (${as})`;
  return (
    <>
      <DownloadLink href={`${at}/pdf`}>
        Tải bản PDF{kind}
        {which}
      </DownloadLink>
      <DownloadLink href={`${at}/word`}>
        Tải bản Word{kind}
        {which}
      </DownloadLink>
    </>
  );
}
