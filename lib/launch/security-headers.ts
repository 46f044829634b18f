type Surroundings = {
  nonce: string;
  /** Whether this request came by HTTPS, to us or to the proxy in front of us. */
  encrypted: boolean;
  development: boolean;
};

/** What a browser is told about every answer: run nothing that is not ours, show us in no frame, tell nobody. */
export function securityHeaders(surroundings: Surroundings): Record<string, string> {
  return {
    "content-security-policy": contentSecurityPolicy(surroundings),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    ...(surroundings.encrypted && {
      "strict-transport-security": "max-age=31536000; includeSubDomains",
    }),
  };
}

function contentSecurityPolicy({ nonce, encrypted, development }: Surroundings) {
  // Next's development client evaluates code and inserts styles.
  const script = `'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`;
  const style = development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`;
  const directives = [
    "default-src 'self'",
    `script-src ${script}`,
    `style-src ${style}`,
    "img-src 'self' blob: data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(encrypted ? ["upgrade-insecure-requests"] : []),
  ];
  return directives.join("; ");
}
