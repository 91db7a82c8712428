import { Parser } from 'htmlparser2';
import { markupDepth } from './markup-depth.ts';
import { type Named, namedBy, unread } from './page-names.ts';

/** What of a page is its story, by where elements start in the source. */
export interface PageParts {
  /** The start of the one element that has the story; null where the whole page may. */
  story: number | null;
  /** Whether the page's articles have its story; otherwise they are cards of other stories, and the story stands beside them. */
  inArticles: boolean;
  /** The headline and the standfirst above a story that has none of its own. */
  head: ReadonlySet<number>;
  /** Elements that are no story: named as furniture, hidden, or lists of links. */
  furniture: ReadonlySet<number>;
}

interface Element extends Named {
  name: string;
  start: number;
  parent: Element | null;
  /** Characters in it, those in links, those in headings below the first, and those that stand neither in a link nor in anything named as furniture. */
  text: number;
  linked: number;
  headed: number;
  prose: number;
  links: number;
}

const listable = new Set(['ul', 'ol', 'div', 'section']);

/** More of the page than this is its story, whatever it is called. */
const MOST_FURNITURE = 0.4;
/** The largest article of a page is its story alone where it has this much of what all have: beside it stand teasers. */
const LEAST_STORY = 0.6;
const LINKED = 0.75;
const LINKS = 3;

/** Looks through a page once before it is read, since only its whole tells what of it is the story. */
export function findPageParts(original: string): PageParts {
  const elements = elementsOf(original);
  const { text, prose } = elements[0] as Element;
  const cut = new Set(elements.filter((element) => element.text < text * MOST_FURNITURE && isFurniture(element)));
  const inCut = within(elements, cut);
  const bodies = elements.filter((element) => element.isStory && !inCut.has(element));
  const articles = bodies.length > 0 ? bodies : elements.filter((element) => element.name === 'article' && !inCut.has(element));
  const inArticles = articles.length > 0 && sum(articles, 'prose') >= prose * MOST_FURNITURE;
  const largest = inArticles ? articles.reduce((best, other) => (other.text > best.text ? other : best)) : null;
  const story = largest && largest.text > 0 && largest.text >= sum(articles, 'text') * LEAST_STORY ? largest : null;
  if (story) cut.delete(story);
  return {
    story: story?.start ?? null,
    inArticles,
    head: new Set(headOf(elements, inArticles ? (story ?? (articles[0] as Element)) : null).map(({ start }) => start)),
    furniture: new Set([...cut].map(({ start }) => start)),
  };
}

const sum = (elements: readonly Element[], of: 'text' | 'prose') => elements.reduce((all, element) => all + element[of], 0);

/** The elements within some. */
function within(elements: readonly Element[], outer: ReadonlySet<Element>): ReadonlySet<Element> {
  const inner = new Set<Element>();
  for (const element of elements) if (element.parent && (outer.has(element.parent) || inner.has(element.parent))) inner.add(element);
  return inner;
}

/** The last headline above a story, with the standfirst between the two; nothing where the story has its own. */
function headOf(elements: readonly Element[], story: Element | null): Element[] {
  if (!story) return [];
  const inStory = within(elements, new Set([story]));
  if (elements.some((element) => element.name === 'h1' && inStory.has(element))) return [];
  const above = elements.filter(({ start }) => start < story.start);
  const headline = above.findLast(({ name }) => name === 'h1');
  return headline ? [headline, ...above.filter(({ start, isStandfirst }) => isStandfirst && start > headline.start)] : [];
}

const isFurniture = (element: Element) => element.isFurniture || isListOfLinks(element) || isBareCard(element);

/** A list of links to other pages, or the card of another story. */
const isListOfLinks = ({ name, text, linked, links }: Element) =>
  (name === 'article' ? links > 0 : listable.has(name) && links >= LINKS) && linked > text * LINKED;

/** The card of another story without a link: nothing but its headline. */
const isBareCard = ({ name, text, headed }: Element) => name === 'article' && text > 0 && headed === text;

const subheading = /^h[2-6]$/;

function elementsOf(original: string): Element[] {
  const depth = markupDepth();
  const elements: Element[] = [];
  const open: Element[] = [];
  const enter = (name: string, start: number, attributes: Record<string, string>) => {
    const element = {
      name,
      start,
      parent: open.at(-1) ?? null,
      ...namedBy(name, attributes),
      text: 0,
      linked: 0,
      headed: 0,
      prose: 0,
      links: 0,
    };
    open.push(element);
    elements.push(element);
  };
  enter('', -1, {});
  let inLink = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth.enter();
        enter(name, parser.startIndex, attributes);
        if (name === 'a') inLink += 1;
      },
      ontext(text) {
        const element = open.at(-1) as Element;
        if (element.name === 'script' || element.name === 'style') return;
        const { length } = text.trim();
        element.text += length;
        if (inLink > 0) element.linked += length;
        else element.prose += length;
      },
      onclosetag(name) {
        depth.leave();
        // A tag that the end of the page cuts off is closed without having been opened.
        if (open.length < 2) return;
        if (name === 'a') inLink -= 1;
        const element = open.pop() as Element;
        const parent = open.at(-1) as Element;
        parent.text += element.text;
        parent.linked += element.linked;
        parent.headed += subheading.test(name) ? element.text : element.headed;
        if (!element.isFurniture && !unread.has(element.name)) parent.prose += element.prose;
        parent.links += element.links + (name === 'a' ? 1 : 0);
      },
    },
    { decodeEntities: false },
  );
  parser.write(original);
  parser.end();
  return elements;
}
