import type { Metadata } from "next";
import { NotFoundWords } from "@/components/shell/not-found-words";
import { PlainFrame } from "@/components/shell/plain-frame";

export const metadata: Metadata = { title: "Không tìm thấy" };

export default function NotFound() {
  return (
    <PlainFrame>
      <NotFoundWords />
    </PlainFrame>
  );
}
