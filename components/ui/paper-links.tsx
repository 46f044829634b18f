import { DownloadLink } from "./download-link";

/** A paper in the office's layout: as PDF to print and send, as a Word file to work on. */
export function PaperLinks({ at }: { at: string }) {
  return (
    <>
      <DownloadLink href={`${at}/pdf`}>Tải PDF</DownloadLink>
      <DownloadLink href={`${at}/word`}>Tải Word</DownloadLink>
    </>
  );
}
