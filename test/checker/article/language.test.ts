import { describe, expect, it } from 'vitest';
import { foreignLanguage } from '../../../checker/article/language.ts';

const german =
  'Die Fähre kam am Montag mit vierzig Schiffen aus dem Hafen, und der Kapitän sagte, dass sie nicht auf das Wetter gewartet hat.';

describe('a text in another language', () => {
  it('is none that quotes more of it than it has itself', () => {
    expect(
      foreignLanguage(`The captain of the ferry wrote on Monday to the owners in the harbour of Bergen: “${german} ${german}” He left.`),
    ).toBeNull();
    expect(
      foreignLanguage(`The captain of the ferry wrote on Monday to the owners in the harbour of Bergen:\n"${german}"\n"${german}"`),
    ).toBeNull();
    expect(
      foreignLanguage(`The captain of the ferry had waited for the storm and said so: “${`${german} `.repeat(4)}” He left.`),
    ).toBeNull();
    expect(foreignLanguage(`The captain wrote: “${german}”`)).toBeNull();
    expect(foreignLanguage(`„${german}“ „${german}“`)?.tag).toBe('de');
    expect(foreignLanguage(`“${german}”`)?.tag).toBe('de');
    expect(foreignLanguage(`Der Kapitän will es so: “${german}”`)?.tag).toBe('de');
  });

  it.each([
    ['German', german],
    [
      'French',
      'Le bateau est arrivé lundi avec quarante passagers, et le capitaine a dit que la tempête avait été plus forte dans le port de la ville.',
    ],
    [
      'Spanish',
      'El barco llegó el lunes con cuarenta pasajeros, y el capitán dijo que la tormenta fue más fuerte en el puerto de la ciudad.',
    ],
    [
      'Portuguese',
      'O barco chegou na segunda com quarenta passageiros, e o capitão disse que a tempestade foi mais forte no porto da cidade.',
    ],
    [
      'Italian',
      'Il traghetto è arrivato con quaranta passeggeri, e il capitano ha detto che la tempesta non era come nel porto della città.',
    ],
    [
      'Dutch',
      'De veerboot kwam maandag met veertig mensen aan, en de kapitein zei dat het weer niet zo slecht was als op de zee bij het eiland.',
    ],
    ['Swedish', 'Färjan kom på måndagen med fyrtio passagerare, och kaptenen sade att det inte var för sent när den kom till hamnen.'],
    [
      'Danish',
      'Færgen kom mandag med fyrre passagerer, og kaptajnen sagde, at det ikke blev for sent, da den efter stormen kom til havnen.',
    ],
    ['Norwegian', 'Ferja kom mandag med førti passasjerer, og kapteinen sa at det ikke ble for sent da den etter stormen kom til havna.'],
    ['Finnish', 'Lautta saapui maanantaina ja kapteeni sanoi, että se ei ole myöhässä, mutta myrsky oli niin kova kuin mereltä on nähty.'],
    ['Polish', 'Prom przypłynął w poniedziałek, a kapitan powiedział, że nie jest za późno i że się na morzu nie boi, jak był to sztorm.'],
    ['Czech', 'Trajekt připlul v pondělí a kapitán řekl, že se na moři nebojí, ale podle něj by bouře byla jako v zimě, která je krutá.'],
    [
      'Hungarian',
      'A komp hétfőn érkezett, és a kapitány azt mondta, hogy nem volt késő, de még a vihar is csak egy óra volt, mint mindig.',
    ],
    [
      'Romanian',
      'Feribotul a sosit luni cu patruzeci de pasageri, și căpitanul a spus că nu este târziu pentru că furtuna din port a fost mai slabă.',
    ],
    ['Turkish', 'Feribot pazartesi günü kırk yolcu ile geldi ve kaptan bu fırtına için daha çok erken olarak bir açıklama gibi konuştu.'],
    ['Indonesian', 'Kapal itu tiba pada hari Senin dengan empat puluh penumpang, dan kapten berkata bahwa badai di laut tidak akan lama.'],
  ])('is known: %s', (name, text) => expect(foreignLanguage(text)?.name).toBe(name));

  it.each([
    ['ja', '市長は木曜日、フェリーが遅れたと述べた。乗客は四十人だったという。'],
    ['zh', '市长星期四说，渡轮晚点了。船上有四十名乘客，没有人受伤。'],
    ['ko', '시장은 목요일에 페리가 늦었다고 말했다. 승객은 마흔 명이었다.'],
    ['el', 'Ο δήμαρχος είπε την Πέμπτη ότι το πλοίο άργησε σαράντα λεπτά.'],
    ['und-Cyrl', 'Мэр сказал в четверг, что паром опоздал на сорок минут из-за шторма.'],
    ['und-Arab', 'قال رئيس البلدية يوم الخميس إن العبارة تأخرت أربعين دقيقة.'],
    ['he', 'ראש העיר אמר ביום חמישי שהמעבורת איחרה בארבעים דקות.'],
    ['und', 'मेयर ने गुरुवार को कहा कि नौका चालीस मिनट देर से आई।'],
  ])('is known by its script: %s', (tag, text) => expect(foreignLanguage(text)?.tag).toBe(tag));
});

describe('a text that is not called foreign', () => {
  it.each([
    ['a headline', 'El Niño: La Paz, Los Angeles, San Juan, Le Havre and Den Haag brace'],
    ['a headline of names', 'Der Spiegel, Die Zeit, Le Monde, La Stampa, El País'],
    ['capitals', 'EL NINO HITS LA PAZ DE LOS ANDES, DE LA CRUZ'],
    ['numbers', '1,550 700 2010 €40 40% 3.5'],
    ['a table', 'Bergen 40 ships\nOslo 12 ships\nLund 3 ships'],
    ['nothing', ''],
    ['a short foreign line', 'Das ist gut.'],
    ['names in a story', 'Pedro de la Cruz and Ana de los Santos met Karl von der Heide and Jan van den Berg in Rio de Janeiro on Monday.'],
    [
      'a story with a quotation',
      `The captain said on Monday that he had waited for the storm to pass, and that it was the worst he had seen. “${german}” he told the paper, and then he went back to his ship with the others.`,
    ],
    [
      'a story with a foreign script in it',
      'The mayor of Kobe, 神戸市長, said “申し訳ありません” to the crew of the ferry, which was late by forty minutes on Monday.',
    ],
    [
      'a story with a sentence in a foreign script in it',
      'The mayor of Kobe told the crew of the ferry, which was late by forty minutes on Monday: “市長は木曜日、フェリーが遅れたと述べた。乗客は四十人だったという。”',
    ],
    ['a table with a few foreign letters and many dashes', `Δ, Ω: ${'40–50, '.repeat(20)}`],
    ['a menu', 'pain au chocolat, crème caramel, à la carte, coup de grâce'],
  ])('%s', (_, text) => expect(foreignLanguage(text)).toBeNull());

  it('is decided on before the test runs out of time', () => {
    expect(foreignLanguage('é'.repeat(5_000_000))).toBeNull();
    expect(foreignLanguage('a '.repeat(2_500_000))).toBeNull();
  });
});
