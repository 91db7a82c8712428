import { decodeXML } from 'entities';
import { Parser } from 'htmlparser2';
import type { Unreadable } from '../ports.ts';
import { type Entry, nameOfUri } from './batch.ts';
import { decode } from './decode.ts';
import { limits } from './limits.ts';
import { markupDepth, tooDeeplyNested } from './markup-depth.ts';
import { hasNewsText } from './sniff.ts';

/** An item of a message: where it stands in it, and what it says of itself. */
interface Item {
  start: number;
  end: number;
  guid: string;
  /** `ninat:text`, `ninat:picture`, … */
  itemClass: string;
  isWhole: boolean;
}

interface Message {
  /** The tags that stand open around an item, as they are written. */
  around: { name: string; tag: string }[];
  items: Item[];
}

/** More items than are ever told of: articles, and entries that are none. */
const mostItems = limits.batchArticles + limits.batchProblems + 2;

/** The items of a NewsML-G2 message, each as a message of its own. Pictures and the like beside the stories are left out. */
export function unpackNewsMessage(bytes: Uint8Array): AsyncIterable<Entry> | Unreadable {
  const decoded = decode(bytes, null, limits.documentBytes);
  if ('unreadable' in decoded) return decoded;
  try {
    return entriesOf(decoded.text, readMessage(decoded.text));
  } catch (error) {
    if (error instanceof RangeError) return { unreadable: tooDeeplyNested };
    throw error;
  }
}

async function* entriesOf(text: string, { around, items }: Message): AsyncIterable<Entry> {
  const head = around.map(({ tag }) => tag).join('');
  const foot = around
    .map(({ name }) => `</${name}>`)
    .reverse()
    .join('');
  for (const [i, { start, end, guid, itemClass, isWhole }] of items.entries()) {
    const place = `item ${i + 1}`;
    const item = text.slice(start, end);
    if (!isWhole) yield { place, unreadable: 'it breaks off' };
    else if (hasNewsText(item)) {
      const article = { bytes: new TextEncoder().encode(head + item + foot), contentType, published: null, title: null };
      yield { place, name: nameOfUri(guid) || `item-${i + 1}`, article };
    } else if (/^(?:\w+:)?(?:text)?$/.test(itemClass)) yield { place, unreadable: 'a news item without a text' };
  }
}

const contentType = 'application/vnd.iptc.g2.newsmessage+xml';

function readMessage(text: string): Message {
  const depth = markupDepth();
  const open: Message['around'] = [];
  const message: Message = { around: [], items: [] };
  let item: { depth: number; about: Item } | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth.enter();
        open.push({ name, tag: text.slice(parser.startIndex, parser.endIndex + 1) });
        const local = name.slice(name.indexOf(':') + 1);
        if (local === 'newsItem' && !item) {
          const about = {
            start: parser.startIndex,
            end: text.length,
            guid: decodeXML(attributes.guid ?? ''),
            itemClass: '',
            isWhole: false,
          };
          item = { depth: open.length, about };
          if (message.items.length === 0) message.around = open.slice(0, -1);
        }
        if (local === 'itemClass' && item) item.about.itemClass ||= attributes.qcode ?? '';
      },
      onclosetag(_, isImplied) {
        depth.leave();
        if (item?.depth === open.length) {
          if (message.items.length < mostItems) message.items.push({ ...item.about, end: parser.endIndex + 1, isWhole: !isImplied });
          item = null;
        }
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.write(text);
  parser.end();
  return message;
}
