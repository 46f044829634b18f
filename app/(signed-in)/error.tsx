"use client";

import { FaultWords } from "@/components/shell/fault-words";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

/** Inside the frame, so that the way on stays in sight. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return <FaultWords code={error.digest} retry={reset} />;
}
