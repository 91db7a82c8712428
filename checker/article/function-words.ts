const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Small words that make up a third of any English text. */
export const english = setOf(
  `the of and to that for with it as his he by are this have from or which not but had has been were they their would said an at its who
  will be on in is was she her more than about also could there after when out up into over some other two first we you i if no what`,
);

/** Words of English news that are function words elsewhere. */
const homographs = setOf('a i die hat men par per plus pour come do so con till den met door van');

const written: readonly [tag: string, name: string, words: string][] = [
  [
    'de',
    'German',
    'der die das und nicht ist von den dem des ein eine einen einer zu mit sich auf für im auch werden wurde nach bei aus wird sind dass hat',
  ],
  [
    'fr',
    'French',
    'le la les des du de et est une un dans que qui pour pas au aux par sur sont avec ce cette il elle été ont plus leur ses mais ou à',
  ],
  [
    'es',
    'Spanish',
    'el la los las de del y que en un una por para con se su al lo como más fue este esta pero sus ha son entre sobre también',
  ],
  [
    'pt',
    'Portuguese',
    'o os as da do das dos de e que em um uma para com não na no nas nos por se foi mais ao como seu sua pelo pela são também',
  ],
  [
    'it',
    'Italian',
    'il lo la gli le di del della dei delle e che un una per con non è sono nel nella alla dal si ha al più come anche stato hanno da',
  ],
  [
    'nl',
    'Dutch',
    'de het een van en niet dat met op te zijn voor aan er ook bij naar uit door om maar wordt werd heeft nog deze over hij ze tot',
  ],
  ['sv', 'Swedish', 'och att det som en på är av för den med till ett om inte har de från var han hon vid kan men efter ska också sig'],
  ['da', 'Danish', 'og at det som en på er af for den med til et om ikke har de fra var han hun ved kan men efter skal også sig blev'],
  ['nb', 'Norwegian', 'og at det som en på er av for den med til et om ikke har de fra var han hun ved kan men etter skal også seg ble'],
  ['fi', 'Finnish', 'ja on ei se että oli hän ovat mutta myös kun kuin joka niin jos sen tai vain ole jo mukaan sekä ollut'],
  ['pl', 'Polish', 'i w na z do się nie jest że to o jak od po przez dla są oraz był była było za który która ale tym jego ma'],
  ['cs', 'Czech', 'a v na se je z že do i s o za by který která ale ve podle jako jsou byl byla bylo jeho pro po od také si'],
  ['sk', 'Slovak', 'a v na sa je z že do aj s o za by ktorý ktorá ale vo podľa ako sú bol bola bolo jeho pre po od tiež si'],
  ['hu', 'Hungarian', 'a az és hogy nem is egy volt meg van csak már még mint de ha el ki után szerint lesz vagy ezt azt'],
  ['ro', 'Romanian', 'și de la în a cu pe care că nu din un o este pentru mai se au fost prin după sunt dar ca lui sa'],
  ['hr', 'Croatian', 'i u je na se da su za od s o koji koja ali iz kao što će bi nije po to bio bila ne ili već do'],
  ['tr', 'Turkish', 've bir bu için ile da de olarak çok daha olan en gibi sonra kadar ancak ise göre değil ne o var oldu'],
  [
    'id',
    'Indonesian',
    'yang dan di dengan untuk dari pada ini itu tidak dalam akan ke oleh juga telah karena ada para bahwa sebagai adalah',
  ],
  ['vi', 'Vietnamese', 'và của là có được cho các trong đã một không với những người này đến để khi về từ cũng ra vào'],
  ['et', 'Estonian', 'ja on ei et see oli ka kui mis aga ning oma ta seda selle või kes pole veel nii siis'],
  ['lv', 'Latvian', 'un ir ar par no ka uz bet kas tas arī pēc lai nav tā gan kā bija līdz viņš vai'],
  ['lt', 'Lithuanian', 'ir yra kad į iš su bet tai kaip buvo po nuo dėl jis ne apie už taip dar iki prie'],
  ['ca', 'Catalan', 'el la els les de del i que en un una per amb no és als al dels ha com més però seva seu també aquest'],
];

/** Words that are function words of English and of no other of these languages. */
const elsewhere = new Set(written.flatMap(([, , words]) => words.split(' ')));
export const onlyEnglish: ReadonlySet<string> = new Set([...english].filter((word) => !elsewhere.has(word) && !homographs.has(word)));

/** What an English text has as words of its own counts for no other language. */
export const functionWords: readonly { tag: string; name: string; words: ReadonlySet<string> }[] = written.map(([tag, name, words]) => ({
  tag,
  name,
  words: new Set([...setOf(words)].filter((word) => !english.has(word) && !homographs.has(word))),
}));
