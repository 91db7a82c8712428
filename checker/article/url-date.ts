import { dayOnly } from './publication-date.ts';

/** A canonical link stands in a page's head. */
const HEAD = 100_000;

const inPath = /\/(?<year>(?:19|20)\d\d)([/-]?)(?<month>0[1-9]|1[0-2])\2(?<day>0[1-9]|[12]\d|3[01])(?=[/_-]|$)/;

/** The day in a path, as sites and archives file their stories: `/2020/10/22/`, `/2020-10-22-`, `/20201022/`. */
export function dayOfPath(path: string): string | null {
  const { year, month, day } = inPath.exec(`/${path}`)?.groups ?? {};
  return year ? dayOnly(`${year}-${month}-${day}`) : null;
}

/** The day in a page's own address: of its canonical link, or of the address it gives for sharing. No other link is asked. */
export function dayOfAddress(page: string): string | null {
  const addresses = [...page.slice(0, HEAD).matchAll(/<(?:link|meta)\b[^>]{1,1000}>/gi)].flatMap(([tag]) => {
    const isOwn = /\brel\s*=\s*["']?canonical\b/i.test(tag) || /\bproperty\s*=\s*["']?og:url\b/i.test(tag);
    return isOwn ? (/\b(?:href|content)\s*=\s*["']?(?<address>[^"'\s>]+)/i.exec(tag)?.groups?.address ?? []) : [];
  });
  return addresses.map((address) => dayOfPath(address.replace(/[?#].*$/, ''))).find(Boolean) ?? null;
}
