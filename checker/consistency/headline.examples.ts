import type { Examples } from './examples.ts';

const title = 'Pact caps arsenals at 1,500 warheads';

export const examples: Examples = [
  { title, text: `${title}\n\nThe pact limits each side to 1,550 warheads.`, finds: ['1,500 differs: 1,550'] },
  { title, text: `${title}\n\nThe pact limits each side to 1,500 warheads.`, finds: [] },
  { title, text: `${title}\n\nThe pact limits each side to some 1,500 warheads, 1,510 to be exact.`, finds: [] },
  { title, text: `${title}\n\nThe pact limits each side to 1,000 warheads at sea and 500 warheads on land.`, finds: [] },
  { title, text: `${title}\n\nThe pact limits each side to 1,550 warheads. It has 1,700 warheads now.`, finds: [] },
  { title, text: `${title}\n\nThe pact limits each side to 700 missiles.`, finds: [] },
  { title, text: `${title}\n\nUnder an older deal there were 1,550 warheads.`, finds: [] },
  { title, text: `${title}\n\nThe pact leaves 6,000 warheads out.`, finds: [] },
  {
    title: 'Ferry sinks with 350 passengers',
    text: 'Ferry sinks with 350 passengers\n\nThe ferry had 305 passengers.',
    finds: ['350 differs: 305'],
  },
  { title, text: `${title}\n\nThe pact limits each side to 1,550 warheads on 1,500 trucks.`, finds: [] },
  {
    title: 'Ferry sinks with 350 passengers',
    text: 'The ferry sank with 350 passengers.\n\nThe ferry had 305 passengers.',
    finds: [],
  },
  {
    title: 'Wreck of ferry found 30 miles off coast',
    text: 'Wreck of ferry found 30 miles off coast\n\nThe wreck of the ferry was found 33 miles off the coast.',
    finds: ['30 miles differs: 33 miles'],
  },
  {
    title: 'Wreck of ferry found 30 miles off coast',
    text: 'Wreck of ferry found 30 miles off coast\n\nThe wreck of the ferry was found 48 km, not 33 miles, off the coast.',
    finds: [],
  },
  {
    title: 'Wreck of ferry found 30 miles off coast',
    text: 'Wreck of ferry found 30 miles off coast\n\nThe ferry had sailed 33 miles on that day.',
    finds: [],
  },
  {
    title: 'Bank pays state $350 million for ferry',
    text: 'Bank pays state $350 million for ferry\n\nThe bank pays the state $305 million for the ferry.',
    finds: [],
  },
  { title: 'Shares gain 12 percent', text: 'Shares gain 12 percent\n\nShares of the bank gained 13 percent.', finds: [] },
];
