import { leftOver, repairCutEntity } from './entities.ts';
import { lookAlikes, repairLookAlike } from './look-alikes.ts';
import { buildText, type MappedText, throughMap } from './mapped-text.ts';
import { mojibake, repairMojibake } from './mojibake.ts';

const damage = new RegExp([`(?<mojibake>${mojibake})`, ...leftOver, ...lookAlikes].join('|'), 'uy');

/** Where damage may begin: most of a text is passed over by this alone. */
const suspect = /[&`\r\f\v]|#(?=\d)|(?![“”‘’–—…\u00a0áéíóúñöü])\P{ASCII}/gu;

/** Damage was done twice at most in any copy seen; a text made to go on for ever is left as it is then. */
const MAX_PASSES = 4;

/**
 * Repairs what bad copying did to a text: UTF-8 read as Windows-1252, left-over and cut entities, characters that cannot be seen
 * or that only look like the ones meant. Line ends become line feeds.
 */
export async function repairEncoding(text: string): Promise<MappedText> {
  let repaired = await repairOnce(text);
  let before = text;
  for (let pass = 1; pass < MAX_PASSES && repaired.text !== before; pass += 1) {
    before = repaired.text;
    repaired = throughMap(await repairOnce(before), repaired);
  }
  return repaired;
}

type Decoding = typeof import('./decoded-entities.ts');

async function repairOnce(text: string): Promise<MappedText> {
  // The names of all characters of HTML: most texts have no reference to one, and most starts need not read them.
  const decoding = /[&#]/.test(text) ? await import('./decoded-entities.ts') : null;
  const builder = buildText(text);
  let done = 0;
  for (const { index } of text.matchAll(suspect)) {
    damage.lastIndex = index;
    const match = index < done ? null : damage.exec(text);
    if (!match) continue;
    const end = match.index + match[0].length;
    const around = [text[match.index - 1] ?? '', text[end] ?? ''] as const;
    const repaired = repair(match.groups as Record<string, string | undefined>, around, decoding);
    if (repaired === null) continue;
    builder.keep(done, match.index);
    builder.write(repaired, match.index, end);
    done = end;
  }
  builder.keep(done, text.length);
  return builder.done();
}

function repair(
  found: Record<string, string | undefined>,
  [before, after]: readonly [string, string],
  decoding: Decoding | null,
): string | null {
  if (found.mojibake) return repairMojibake(found.mojibake, before, after);
  if (found.entity || found.looseEntity || found.openName) return decoding?.repairReference(found) ?? null;
  if (found.cutEntity) return repairCutEntity(found.cutEntity);
  return repairLookAlike(found);
}
