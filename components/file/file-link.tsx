import { Icon } from "@/components/ui/icon";
import { sizeText } from "@/lib/size-text";

type FileLinkProps = {
  file: { id: string; name: string; size: number; withdrawal?: unknown };
  /** What it is, before its own name: "Giấy ủy quyền". */
  label?: string;
};

/** An uploaded file by its own name. A plain link: the router must not take a file for a page. */
export function FileLink({ file, label }: FileLinkProps) {
  const words = label ? `${label}: ${file.name}` : file.name;
  if (file.withdrawal) return <span>{words} (đã rút, không còn lưu)</span>;
  return (
    <a className="hit" href={`/files/${file.id}`}>
      <Icon name="download" /> {words} ({sizeText(file.size)})
    </a>
  );
}
