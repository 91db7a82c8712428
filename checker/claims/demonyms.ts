import { stem } from '../units/lemma.ts';

/** Places, and what is of them or comes from there. */
const demonyms = `
  afghanistan afghan, africa african, albania albanian, algeria algerian, america american us, angola angolan, argentina argentine argentinian,
  armenia armenian, asia asian, australia australian, austria austrian, azerbaijan azerbaijani, bahrain bahraini, bangladesh bangladeshi,
  belarus belarusian, belgium belgian, bolivia bolivian, bosnia bosnian, brazil brazilian, britain british, bulgaria bulgarian,
  burundi burundian, cambodia cambodian, cameroon cameroonian, canada canadian, chad chadian, chechnya chechen, chile chilean,
  china chinese, colombia colombian, congo congolese, croatia croatian, cuba cuban, cyprus cypriot, czechoslovakia czechoslovak,
  denmark danish, ecuador ecuadorean ecuadorian, egypt egyptian, england english, eritrea eritrean, estonia estonian, ethiopia ethiopian,
  europe european, fiji fijian, finland finnish, france french, gambia gambian, georgia georgian, germany german, ghana ghanaian, greece greek,
  guatemala guatemalan, guinea guinean, haiti haitian, honduras honduran, hungary hungarian, iceland icelandic, india indian,
  indonesia indonesian, iran iranian, iraq iraqi, ireland irish, israel israeli, italy italian, jamaica jamaican, japan japanese,
  jordan jordanian, kazakhstan kazakh, kenya kenyan, korea korean, kosovo kosovar, kuwait kuwaiti, laos laotian, latvia latvian,
  lebanon lebanese, liberia liberian, libya libyan, lithuania lithuanian, macedonia macedonian, malawi malawian, malaysia malaysian, mali malian,
  malta maltese, mauritania mauritanian, mexico mexican, moldova moldovan, mongolia mongolian, montenegro montenegrin, morocco moroccan,
  mozambique mozambican, myanmar burma burmese, namibia namibian, nepal nepalese nepali, netherlands dutch, nicaragua nicaraguan, nigeria nigerian,
  norway norwegian, oman omani, pakistan pakistani, palestine palestinian, panama panamanian, paraguay paraguayan, peru peruvian,
  philippines philippine filipino, poland polish, portugal portuguese, qatar qatari, quebec quebecois, romania romanian, russia russian,
  rwanda rwandan, scotland scottish, senegal senegalese, serbia serbian serb, singapore singaporean, slovakia slovak, slovenia slovenian,
  somalia somali, spain spanish, sudan sudanese, sweden swedish, switzerland swiss, syria syrian, taiwan taiwanese, tanzania tanzanian,
  thailand thai, tibet tibetan, togo togolese, tunisia tunisian, turkey turkish, uganda ugandan, ukraine ukrainian, uruguay uruguayan,
  uzbekistan uzbek, venezuela venezuelan, vietnam vietnamese, wales welsh, yemen yemeni, yugoslavia yugoslav, zambia zambian, zimbabwe zimbabwean
`;

/** The place that a word is or speaks of, by the word's stem: `kenyan` → `kenya`. */
export const placeOf: ReadonlyMap<string, string> = new Map(
  demonyms
    .trim()
    .split(/,\s*/)
    .flatMap((line) => {
      const words = line.trim().split(' ');
      return words.map((word) => [stem(word), words[0] as string] as const);
    }),
);
