/** What a news item says of whether it may be told. */
export interface Release {
  /** `usable`, `withheld`, `canceled`, … with or without the vocabulary before it (`stat:usable`). */
  status: string | null;
  /** The instant before which nobody may tell it; empty where it is held until further notice. */
  embargo: string | null;
}

const held = new Set(['withheld', 'canceled', 'cancelled', 'killed', 'embargoed']);

/** Why an item is not to be checked yet, or not at all; null where nothing stands against it. `readAt`: the instant of reading, null where it is not known. */
export function whyWithheld({ status, embargo }: Release, readAt: string | null): string | null {
  const said = (status ?? '').split(':').at(-1)?.trim().toLowerCase() ?? '';
  if (said !== 'embargoed' && held.has(said)) return `its publisher says it is ${said}`;
  if (embargo === null) return said === 'embargoed' ? 'embargoed until further notice' : null;
  const until = instantOf(embargo);
  if (until === null)
    return embargo.trim() ? `embargoed until "${embargo.trim().slice(0, 40)}", which is no instant` : 'embargoed until further notice';
  if (readAt !== null && Date.parse(readAt) >= Date.parse(until)) return null;
  return `embargoed until ${until}; it is checked when it is uploaded or checked again after that`;
}

const isoInstant = /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i;
const compactInstant =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>Z|[+-]\d{4})?)?$/i;

/** An ISO instant, of that form or of the compact one of NITF (`20201022T120000Z`). One without a zone is taken for UTC; null for none. */
export function instantOf(written: string): string | null {
  const iso = isoInstant.exec(isoFormOf(written.trim()))?.groups;
  if (!iso?.day) return null;
  const zone = (iso.zone ?? 'Z').toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const instant = `${iso.day}T${iso.time ?? '00:00:00'}${zone}`;
  return Number.isNaN(Date.parse(instant)) ? null : instant;
}

function isoFormOf(written: string): string {
  const { year, month, day, hour, minute, second = '00', zone = '' } = compactInstant.exec(written)?.groups ?? {};
  if (!year) return written;
  return `${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}${zone}` : ''}`;
}
