// The pane must work under the policy that a web server would send in production, with office.js served from here instead of Microsoft's address.
const panePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // The hash is that of the empty string: Fluent inserts an empty <style> and fills it through the CSS object model.
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'self'",
].join('; ');

// Univer draws with inline styles and blob workers; nothing may leave this machine all the same.
const sandboxPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers of every answer; `isSandbox` tells the page around the add-in from the add-in itself. */
export function securityHeaders(isSandbox) {
  return {
    'Content-Security-Policy': isSandbox ? sandboxPolicy : panePolicy,
    'X-Content-Type-Options': 'nosniff',
    // The web protocol of office.js compares the host page's address, so the sandbox may name itself to its own origin only.
    'Referrer-Policy': isSandbox ? 'same-origin' : 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  };
}
