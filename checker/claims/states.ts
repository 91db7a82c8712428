import type { Series } from '../facts/fact-index.ts';
import { nameKey } from '../facts/names.ts';
import { type Phrase, phraseOf } from '../facts/phrases.ts';

/** What begins, and what lasts from then on: who took office is in office; who was elected may still wait for it. `$<what>` is what the words of the beginning name themselves. */
const lasting: readonly (readonly [begins: RegExp, lasts: readonly string[]])[] = [
  [/^(?<what>.+) since$/, ['$<what>']],
  [/^(?:(?:was|were) )?(?:founded|established|created|formed|set up)$/, ['existed', 'been around', 'in existence', 'in business']],
  [/^(?:entered|came|went|put) into (?:force|effect)$|^took effect$/, ['in force', 'in effect']],
  [/^(?:took|assumed|entered) office$|^(?:was )?(?:sworn in|inaugurated)$/, ['in office']],
  [/^(?:took|seized|assumed|came to|rose to) power$/, ['in power', 'ruled', 'governed']],
  [/^(?:joined|entered) (?<what>.+)$/, ['member of $<what>']],
  [/^became (?:an? |the )?(?<what>.+)$/, ['$<what>']],
  [/^(?:became independent|(?:gained|won|declared) independence|independence)$/, ['independent']],
  [/^(?:(?:got|was) )?married$/, ['married']],
  [/^(?:(?:was|were) )?(?<what>(?:cut|broken) off|stalled|occupied|divided|blockaded)$/, ['been $<what>']],
];

/** The ways of saying that what began on a series' day goes on: `in force` of `entered into force`. */
export function statesOf({ attribute, facts }: Series): Phrase[] {
  const begins = [attribute, ...facts.flatMap(({ attributeAliases }) => attributeAliases)].map(nameKey);
  const states = begins.flatMap((begin) =>
    lasting.flatMap(([begun, lasts]) => {
      const what = begun.exec(begin);
      return what ? lasts.map((state) => state.replace('$<what>', what.groups?.what ?? '')) : [];
    }),
  );
  return [...new Set(states)].map(phraseOf);
}
