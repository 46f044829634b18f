import type { BroughtView } from "@/lib/covenant/queries/get-draft";

type BesideProps<Part> = {
  brought: BroughtView<Part> | undefined;
  /** Whose save came first. */
  by: string;
  words: (part: Part) => string;
};

/** Under a field, while two saves are brought together: whose words stand in it, and the other's where both changed it. */
export function Beside<Part>({ brought, by, words }: BesideProps<Part>) {
  if (!brought || brought.changedBy === "nobody" || brought.changedBy === "me") return null;
  const { changedBy, other, removedBy } = brought;
  if (changedBy === "them") return <p className="other-words">Theo bản đồng chí {by} đã lưu.</p>;
  if (removedBy === "them") return <p className="other-words">Đồng chí {by} đã bỏ phần này.</p>;
  if (removedBy === "me") {
    return (
      <p className="other-words">
        Bản của đồng chí đã bỏ phần này, nhưng đồng chí {by} vừa sửa. Muốn bỏ, chọn “Bỏ” rồi lưu.
      </p>
    );
  }
  if (other === null) return null;
  return (
    <div className="other-words">
      <p>Cả hai bản cùng sửa phần này. Bản đồng chí {by} đã lưu:</p>
      <blockquote>{words(other) || "(để trống)"}</blockquote>
    </div>
  );
}
