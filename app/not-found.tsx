import type { Metadata } from "next";
import { NotFoundWords } from "@/components/shell/not-found-words";

export const metadata: Metadata = { title: "Không tìm thấy" };

export default function NotFound() {
  return (
    <main id="main">
      <NotFoundWords />
    </main>
  );
}
