import { describe, expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { factOf, numberOf } from '../facts-of.ts';

const quarter = { validFrom: '1999-07-01', validTo: '1999-09-30' };
const facts = [
  factOf({ ...numberOf('drop', 'Globex', 'decline in net income', '54', '%'), attributeAliases: ['drop in profit'], ...quarter }),
  { ...numberOf('growth', 'Marl Mills', 'revenue growth', '12', '%'), ...quarter },
  { ...numberOf('turn', 'Dagny Works', 'revenue growth', '-7', '%'), ...quarter },
  { ...numberOf('rise', 'Orin Motors', 'increase in sales', '8', '%'), ...quarter },
  { ...numberOf('fall', 'Orin Motors', 'decrease in profit', '15', '%'), ...quarter },
  { ...numberOf('charge', 'Lynn Rail', 'loss on the sale of a mill', '31', '%'), ...quarter },
];
const { checked, flagged } = against(facts, '1999-10-26');

describe('a change that goes the other way than its fact', () => {
  it('is not what the sheet has, though the number is the same', async () => {
    expect(await checked('Globex posted a 54% rise in third-quarter profit.')).not.toContain('supported 54% by drop');
    expect(await checked('Globex posted a 54% drop in third-quarter profit.')).toEqual(['supported 54% by drop']);
    expect(await checked('Revenue of Marl Mills fell 12% in the third quarter.')).toEqual([
      'not-enough-info 12% by growth: direction-differs',
    ]);
    expect(await checked('Revenue of Marl Mills grew 12% in the third quarter.')).toEqual(['supported 12% by growth']);
  });

  it('is no error either', async () => {
    expect(await flagged('Globex posted a 45% rise in third-quarter profit.')).toEqual([]);
    expect(await flagged('Revenue of Marl Mills fell 15% in the third quarter.')).toEqual([]);
    expect(await flagged('Revenue of Dagny Works fell 9% in the third quarter.')).toEqual([]);
  });

  it('is told by the sign of a fact as well', async () => {
    expect(await checked('Revenue of Dagny Works fell 7% in the third quarter.')).toEqual(['supported 7% by turn']);
    expect(await flagged('Revenue of Dagny Works rose 7% in the third quarter.')).toEqual(['7% by turn']);
  });

  it('is tied to the fact that goes its own way, if there is one', async () => {
    expect(await flagged('In the third quarter Orin Motors had an increase in sales of 8% and a decrease in profit of 15%.')).toEqual([]);
  });
});
