/** What an element is by its own tag. */
export interface Named {
  /** Named as furniture by class, id or role, or hidden. */
  isFurniture: boolean;
  /** Said to be the story's text. */
  isStory: boolean;
  isStandfirst: boolean;
}

/** Elements of which nothing is read. A form is not among them: whole pages stand in one. What was struck out is no longer said. */
export const unread: ReadonlySet<string> = new Set(
  'script style noscript template svg nav footer aside fieldset label textarea button select iframe object video audio head del s strike figcaption'.split(
    ' ',
  ),
);

// `paywall` is not among them: it is what papers call the part of their story that is paid for.
const furnitureWords = new Set(
  `nav navigation menu breadcrumb breadcrumbs share sharing shares sharedaddy addtoany addthis social related relatedposts relatedarticles
  relatedstories relatedcontent recommended recirculation outbrain taboola newsletter signup subscribe promo advert advertisement ads
  sponsored comment comments disqus sidebar cookie cookies consent toolbar footer`.split(/\s+/),
);
const standfirstWords = new Set('standfirst dek deck subhead subheading subheadline subtitle'.split(' '));
const furnitureRoles = new Set('navigation complementary contentinfo banner search dialog'.split(' '));
/** What holds the whole page, and what stands within a sentence or a table: there a class tells of looks, or what a column has. */
const neverFurniture = new Set('html body td th tr tbody b i em strong mark'.split(' '));

/** What an element's tag says of it. */
export function namedBy(name: string, attributes: Record<string, string>): Named {
  const words = wordsOf(`${attributes.class ?? ''} ${attributes.id ?? ''}`);
  return {
    isFurniture:
      !neverFurniture.has(name) && (isHidden(attributes) || furnitureRoles.has(attributes.role ?? '') || words.some(isFurniture)),
    isStory: attributes.itemprop === 'articleBody',
    isStandfirst: words.some((word) => standfirstWords.has(word)),
  };
}

const isFurniture = (word: string) => furnitureWords.has(word);

function isHidden({ hidden, style = '', ...rest }: Record<string, string>): boolean {
  return hidden !== undefined || rest['aria-hidden'] === 'true' || /display:\s*none/i.test(style);
}

/**
 * The words of class names: `m-relatedBox` has `m`, `related` and `box`. A name that says what stands beside an element
 * (`has-sidebar`, `no-comments`), or what a story is filed under (`tag-social`), says nothing of the element.
 */
const wordsOf = (names: string): string[] =>
  names
    .slice(0, 500)
    .split(/\s+/)
    .filter((one) => !/^(?:has|no|with|without|is|not|tag|category|topic)[-_]/i.test(one))
    .flatMap((one) =>
      one
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z]+/),
    );
