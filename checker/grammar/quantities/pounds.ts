import type { Token } from '../tokens.ts';

const money =
  /^(?:pay|pays|paid|paying|cost|costs|costing|price|priced|worth|spend|spends|spent|earn|earns|earned|owe|owed|fine|fined|raise|raised|fee|fees|salary|debt|tax|bill|bills|sold|sell|bought|buy|budget|wages|loan|loans|rent|grant|grants|cash|fund|funds|invest|invested|save|saved)$/;
const mass =
  /^(?:weigh|weighs|weighed|weighing|weight|pound|pounds|ton|tons|ounces|lost|gained|shed|drop|dropped|dropping|lift|lifted|lifts|eat|eats|ate|equal|of|feet|tall|baby|heavy)$/;

/**
 * Whether "pounds" without a sign are a weight: small numbers of them, unless money is spoken of before or a time follows
 * (`500 pounds a month`).
 */
export function isWeight(tokens: readonly Token[], first: number, next: number, isSmall: boolean): boolean {
  if (/^(?:sterling|note|notes|coin|coins)$/.test(tokens[next]?.key ?? '')) return false;
  // "500 pounds (620 dollars)", "1,300 pounds (600 kg)"
  if (tokens[next]?.key === '(') return /^(?:kgs?|kilos?|kilograms?|grams?|g|tons?|tonnes?)$/.test(tokens[next + 2]?.key ?? '');
  if (tokens[next]?.key === 'of') return isSmall;
  for (let at = first - 1; at >= Math.max(0, first - 8); at -= 1) {
    const key = tokens[at]?.key ?? '';
    if (key === '.' || key === ';') break;
    if (mass.test(key) && key !== 'of') return true;
    if (money.test(key)) return false;
  }
  return isSmall;
}
