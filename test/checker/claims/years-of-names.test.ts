import { expect, it } from 'vitest';
import { against } from '../check-text.ts';
import { dateOf } from '../facts-of.ts';

const { checked } = against(
  [
    { ...dateOf('act', 'Lund Clinics Act', 'signed into law', '1994-05-26'), attributeAliases: ['enacted'] },
    dateOf('trial', 'Lund Clinics Act', 'first trial', '1996-03-01'),
  ],
  '1998-10-26',
);

it('a year before a name is that of its beginning where it agrees, and says nothing where it does not', async () => {
  expect(await checked('He voted against the 1994 Lund Clinics Act.')).toEqual(['supported 1994 by act']);
  expect(await checked('He voted against the 1992 Lund Clinics Act.')).toEqual([]);
  expect(await checked('He voted against the 1996 Lund Clinics Act.')).toEqual([]);
  expect(await checked('He said in 1994 Lund Clinics Act was well known.')).toEqual([]);
});
