import { DownloadLink } from "@/components/ui/download-link";

/** The words as they were frozen, for whoever signs by pen: what is printed elsewhere follows what is on record now. */
export function FrozenPrint({ signingId, name }: { signingId: string; name: string }) {
  return (
    <DownloadLink href={`/paper-signings/${signingId}/pdf`}>
      Tải bản in để ký
      <span className="vh">: {name}</span>
    </DownloadLink>
  );
}
