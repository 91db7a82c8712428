import { isPastVerb } from '../grammar/dates/tense.ts';
import { aboutIt } from './doubts/about-it.ts';
import { isItsOwnAge } from './doubts/age-in-title.ts';
import { ageOfAnother } from './doubts/age-of-another.ts';
import { ageOfThen } from './doubts/age-of-then.ts';
import { difference } from './doubts/difference.ts';
import { doneToSome } from './doubts/done-to-some.ts';
import { either } from './doubts/either.ts';
import { isItsOwnDate } from './doubts/its-own-date.ts';
import { lasting } from './doubts/lasting.ts';
import { nameAround } from './doubts/name-around.ts';
import { notSo } from './doubts/not-so.ts';
import { oneOfTheKind } from './doubts/one-of-the-kind.ts';
import { otherDeeds } from './doubts/other-deeds.ts';
import { otherDoer } from './doubts/other-doer.ts';
import { otherEvent } from './doubts/other-event.ts';
import { otherName } from './doubts/other-name.ts';
import { otherParty } from './doubts/other-party.ts';
import { loosely, otherBasis, otherReckoning } from './doubts/other-reckoning.ts';
import { otherTime } from './doubts/other-time.ts';
import { otherUse } from './doubts/other-use.ts';
import { governed, otherVerb } from './doubts/other-verb.ts';
import { ownClause } from './doubts/own-clause.ts';
import { ownNoun } from './doubts/own-noun.ts';
import { ownSubject } from './doubts/own-subject.ts';
import { placeByPlace } from './doubts/place-by-place.ts';
import { planned } from './doubts/planned.ts';
import { companion } from './doubts/possession.ts';
import { type Doubt, isSpokenFor, isTight, type Scene } from './doubts/scene.ts';
import { shareOf } from './doubts/share-of.ts';
import { someOfThem } from './doubts/some-of-them.ts';
import { someOtherKind } from './doubts/some-other-kind.ts';
import { theseDays } from './doubts/these-days.ts';
import { thoseAmong } from './doubts/those-among.ts';
import { thoseOfAnother } from './doubts/those-of-another.ts';
import { timeOfDay } from './doubts/time-of-day.ts';
import { whenTold } from './doubts/when-told.ts';
import { headOf } from './end-of-change.ts';
import { eventNouns } from './event-nouns.ts';
import { kindOf } from './families.ts';
import { isName } from './names-in-text.ts';

/** What stands together needs no doubt about what stands around it. */
const untilTight =
  (doubt: Doubt): Doubt =>
  (scene) =>
    isTight(scene) || isItsOwnDate(scene) || isItsOwnAge(scene) ? null : doubt(scene);

/** A list that comes out even says whose each number is. */
const unlisted =
  (doubt: Doubt): Doubt =>
  (scene) =>
    scene.listed ? null : doubt(scene);

/** A sentence that goes on about the last one's subject: sure enough only where it names nobody else, and the number stands by its words. */
const unnamed: Doubt = (scene) => {
  const { place, mention, sentence, passage } = scene;
  if (place.next > place.first) return null;
  for (let at = sentence.first; at < mention.until + AFTER && at < sentence.next; at += 1)
    if (isName(passage.tokens, sentence, at) && !isSpokenFor(scene, at) && !isInMention(passage, at))
      return 'its own sentence names no subject';
  if (tellsOfAnother(scene)) return 'its own sentence tells of another event';
  const head = headOf(passage, mention);
  return isTight({ ...scene, mention: head, place: { ...place, first: head.first, next: head.next } })
    ? null
    : 'its own sentence names no subject';
};

const AFTER = 8;

/** "In June, floods killed 37 there": an event that is none of the subject's kind. */
function tellsOfAnother({ series: { subject, phrases }, sentence, passage: { stems, kinds, tokens } }: Scene): boolean {
  const own = new Set([...subject.nouns, ...phrases.flatMap((phrase) => phrase.stems)].map(kindOf));
  for (let at = sentence.first; at < sentence.next; at += 1)
    if (eventNouns.has(stems[at] as string) && !own.has(kinds[at] as string) && !isPastVerb(tokens[at])) return true;
  return false;
}

const isInMention = ({ mentions }: Scene['passage'], at: number) => mentions.some(({ first, next }) => first <= at && at < next);

/** "it" may be somebody else than the only name the sheet knows. */
const unsure: Doubt = ({ place }) => (place.unsure ? `it may be about ${place.unsure}` : null);

const longerNamed: Doubt = (scene) => {
  const name = nameAround(scene);
  return name && `it may be about ${name}`;
};

/** Why a value that differs from a fact may be about something else; the first doubt is enough not to flag it. */
const doubts: readonly Doubt[] = [
  unnamed,
  ownSubject,
  unsure,
  longerNamed,
  oneOfTheKind,
  otherUse,
  ageOfAnother,
  ownNoun,
  ownClause,
  aboutIt,
  notSo,
  loosely,
  otherBasis,
  otherReckoning,
  companion,
  unlisted(untilTight(otherName)),
  otherDoer,
  otherParty,
  difference,
  untilTight(otherVerb),
  governed,
  otherEvent,
  theseDays,
  timeOfDay,
  ageOfThen,
  whenTold,
  either,
  planned,
  otherTime,
  lasting,
  thoseOfAnother,
  thoseAmong,
  someOfThem,
  otherDeeds,
  doneToSome,
  placeByPlace,
  someOtherKind,
  shareOf,
];

export const findDoubt: Doubt = (scene) => {
  for (const doubt of doubts) {
    const found = doubt(scene);
    if (found) return found;
  }
  return null;
};
