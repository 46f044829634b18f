import type { BrowserContext } from "@playwright/test";

/** Writes down what goes wrong in a browser's pages. */
export function complaintsOf(context: BrowserContext, complaints: string[]) {
  context.on("console", (message) => {
    if (message.type() === "error")
      complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => complaints.push(`script: ${error.error().message}`));
  context.on("requestfailed", (request) => {
    // Leaving a page calls off what it was still fetching ahead.
    const why = request.failure()?.errorText ?? "";
    if (why !== "net::ERR_ABORTED") complaints.push(`request: ${request.url()} ${why}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 500) complaints.push(`answer: ${response.status()} ${response.url()}`);
  });
}
