import { decodeHTML, decodeHTMLStrict } from 'entities';

/** What a reference found in a text (see `leftOver`) stands for; null where it stands for nothing. */
export function repairReference({ entity, looseEntity, openName }: Record<string, string | undefined>): string | null {
  if (entity) return repairEntity(entity);
  if (looseEntity) return repairLooseEntity(looseEntity);
  return openName ? decodeHTMLStrict(`${openName};`) : null;
}

function repairEntity(entity: string): string | null {
  const character = decodeHTMLStrict(entity);
  return character === entity ? null : character;
}

/** The same for a damaged one: only signs that are left over in real texts, so that no number behind an ampersand is lost. */
function repairLooseEntity(loose: string): string | null {
  const character = decodeHTML(`&#${loose.replace(/\D/g, '')};`);
  return /^[\u00a0-\u00bf\u2010-\u20ac\u2122'"&]$/.test(character) ? character : null;
}
