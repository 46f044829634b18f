"use client";

import "./globals.css";
import { FaultWords } from "@/components/shell/fault-words";
import { PlainFrame } from "@/components/shell/plain-frame";

type GlobalErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** Stands in for the layout too, so it brings its own page. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="vi">
      <body>
        <title>Hệ thống gặp sự cố · Quản lý cụm thi đua</title>
        <PlainFrame>
          <FaultWords code={error.digest} retry={reset} />
        </PlainFrame>
      </body>
    </html>
  );
}
