"use client";

import { FaultWords } from "@/components/shell/fault-words";
import { PlainFrame } from "@/components/shell/plain-frame";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <PlainFrame>
      <FaultWords code={error.digest} retry={reset} />
    </PlainFrame>
  );
}
