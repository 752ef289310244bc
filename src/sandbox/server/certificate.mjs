import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import selfsigned from 'selfsigned';

const day = 24 * 60 * 60 * 1000;
const lifetimeDays = 90;

const isFresh = (cert) => Date.parse(new X509Certificate(cert).validTo) - Date.now() > 7 * day;

/** A key and certificate for localhost, made on this machine and kept in `folder`; office.js talks to a host page over https only. */
export function localhostCertificate(folder) {
  const keyFile = join(folder, 'localhost.key.pem');
  const certFile = join(folder, 'localhost.cert.pem');
  if (existsSync(keyFile) && existsSync(certFile)) {
    const kept = { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certFile, 'utf8') };
    if (isFresh(kept.cert)) return kept;
  }
  const altNames = [{ type: 2, value: 'localhost' }, { type: 7, ip: '127.0.0.1' }, { type: 7, ip: '::1' }];
  const made = selfsigned.generate([{ name: 'commonName', value: 'localhost' }], {
    days: lifetimeDays,
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'basicConstraints', cA: false }, { name: 'extKeyUsage', serverAuth: true }, { name: 'subjectAltName', altNames }],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.private, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
  return { key: made.private, cert: made.cert };
}
