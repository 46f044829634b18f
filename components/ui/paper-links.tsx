import { DownloadLink } from "./download-link";

type PaperLinksProps = {
  at: string;
  /** Which paper, where a page has several: read to whoever hears the links one by one. */
  of?: string;
};

/** A paper in the office's layout: as PDF to print and send, as a Word file to work on. */
export function PaperLinks({ at, of }: PaperLinksProps) {
  const which = of && <span className="vh">: {of}</span>;
  return (
    <>
      <DownloadLink href={`${at}/pdf`}>Tải PDF{which}</DownloadLink>
      <DownloadLink href={`${at}/word`}>Tải Word{which}</DownloadLink>
    </>
  );
}
