import { type Doubt, isSpokenFor, keyAt, knows } from './scene.ts';

const telling = /^(?:said|says|told|noted|added|recalled|stressed|announced|confirmed|reported|disclosed|acknowledged)$/;
const between =
  /^(?:on|in|at|to|a|an|the|here|late|early|statement|reporters|journalists|interview|news|press|conference|letter|report|briefing)$/;
const REACH = 8;

/** "was found, police said Friday", "told reporters in Lynn on Friday that": the day is that of the telling. A date with its year dates what is told. */
export const whenTold: Doubt = (scene) => {
  const { series, mention, sentence, passage } = scene;
  if (series.type === 'number' || mention.value.kind !== 'time' || mention.value.year === 'written') return null;
  for (let at = mention.first - 1; at >= sentence.first && at >= mention.first - REACH; at -= 1) {
    const key = keyAt(scene, at);
    if (telling.test(key)) return isSpokenFor(scene, at) || knows(scene, passage.stems[at] as string) ? null : 'it may be when it was told';
    if (!between.test(key) && !passage.tokens[at]?.capital) return null;
  }
  return null;
};
