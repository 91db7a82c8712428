import { Parser } from 'htmlparser2';
import { markupDepth } from './markup-depth.ts';

/** What of a page is its story, by where elements start in the source. */
export interface PageParts {
  /** The start of the one element that has the story; null where the whole page may. */
  story: number | null;
  /** Elements that are no story: named as furniture, hidden, or lists of links. */
  furniture: ReadonlySet<number>;
}

interface Element {
  name: string;
  start: number;
  isFurniture: boolean;
  isStory: boolean;
  /** Characters in it, and those of them in links. */
  text: number;
  linked: number;
  links: number;
}

const furnitureWords = new Set(
  'nav navigation menu breadcrumb breadcrumbs share sharing shares social related recommended recirculation newsletter signup subscribe promo advert advertisement ads sponsored comment comments disqus sidebar cookie cookies consent paywall toolbar footer'.split(
    ' ',
  ),
);
const furnitureRoles = new Set('navigation complementary contentinfo banner search dialog'.split(' '));
const wholePages = new Set(['html', 'body']);
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
  const total = elements.find(({ name }) => name === '')?.text ?? 0;
  const isSmall = ({ text }: Element) => text < total * MOST_FURNITURE;
  const furniture = elements.filter((element) => isSmall(element) && (element.isFurniture || isListOfLinks(element)));
  const bodies = elements.filter(({ isStory }) => isStory);
  const articles = (bodies.length > 0 ? bodies : elements.filter(({ name }) => name === 'article')).sort((a, b) => b.text - a.text);
  const all = articles.reduce((sum, { text }) => sum + text, 0);
  const [largest] = articles;
  const story = largest && largest.text > 0 && largest.text >= all * LEAST_STORY ? largest.start : null;
  return { story, furniture: new Set(furniture.map(({ start }) => start)) };
}

const isListOfLinks = ({ name, text, linked, links }: Element) => listable.has(name) && links >= LINKS && linked > text * LINKED;

function elementsOf(original: string): Element[] {
  const depth = markupDepth();
  const page: Element = { name: '', start: -1, isFurniture: false, isStory: false, text: 0, linked: 0, links: 0 };
  const open = [page];
  const elements = [page];
  let inLink = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth.enter();
        const named = { isFurniture: isFurniture(name, attributes), isStory: attributes.itemprop === 'articleBody' };
        const element = { name, start: parser.startIndex, ...named, text: 0, linked: 0, links: 0 };
        open.push(element);
        elements.push(element);
        if (name === 'a') inLink += 1;
      },
      ontext(text) {
        const element = open.at(-1) as Element;
        if (element.name === 'script' || element.name === 'style') return;
        const { length } = text.trim();
        element.text += length;
        if (inLink > 0) element.linked += length;
      },
      onclosetag(name) {
        depth.leave();
        // A tag that the end of the page cuts off is closed without having been opened.
        if (open.length < 2) return;
        if (name === 'a') inLink -= 1;
        const { text, linked, links } = open.pop() as Element;
        const parent = open.at(-1) as Element;
        parent.text += text;
        parent.linked += linked;
        parent.links += links + (name === 'a' ? 1 : 0);
      },
    },
    { decodeEntities: false },
  );
  parser.write(original);
  parser.end();
  return elements;
}

function isFurniture(
  name: string,
  { class: classes = '', id = '', role = '', hidden, style = '', ...rest }: Record<string, string>,
): boolean {
  if (wholePages.has(name)) return false;
  if (hidden !== undefined || rest['aria-hidden'] === 'true' || /display:\s*none/i.test(style)) return true;
  return (
    furnitureRoles.has(role) ||
    `${classes} ${id}`
      .slice(0, 500)
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => furnitureWords.has(word))
  );
}
