/** A story of two numbers, and those of them that disagree with the sheet. */
export interface Version {
  text: string;
  wrong: string[];
}

const right = { warheads: '1,550', vehicles: '700' };
const others = { warheads: ['1,500', '1,210', '1,999', '1,320'], vehicles: ['640', '512'] };

export function versionOf(random: () => number): Version {
  const pick = (kind: keyof typeof right) => (random() < 0.4 ? right[kind] : others[kind][Math.floor(random() * others[kind].length)]!);
  const [warheads, vehicles] = [pick('warheads'), pick('vehicles')];
  return {
    text:
      `New START limits each side to no more than ${warheads} deployed strategic warheads. ` +
      `New START limits each side to ${vehicles} deployed missiles and bombers.`,
    wrong: [warheads, vehicles].filter((number) => number !== right.warheads && number !== right.vehicles).sort(),
  };
}

export const factsFile = 'seeds/facts/arms-control.csv';
export const published = { published: '2020-10-22' };
