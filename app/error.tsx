"use client";

import { FaultWords } from "@/components/shell/fault-words";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main id="main" tabIndex={-1}>
      <FaultWords code={error.digest} retry={reset} />
    </main>
  );
}
