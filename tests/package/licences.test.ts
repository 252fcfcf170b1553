import { readFileSync } from 'node:fs';
import { bundledCompanions, installedCompanions, licenceFaults } from '../../scripts/package/licences.js';

test('NOTICE names all that comes with the package, under licences that allow it', () => {
  const faults = licenceFaults(readFileSync('NOTICE', 'utf8'), installedCompanions('.'), bundledCompanions('.'));
  expect(faults).toEqual([]);
});

test('a licence that asks for more, and a package that is not named, are faults', () => {
  const notice = 'Packages\n    gentle, MIT\n    strict, GPL-3.0';
  const installed = [
    { name: 'gentle', licence: 'MIT' },
    { name: 'strict', licence: 'GPL-3.0' },
    { name: 'absent', licence: 'ISC' },
  ];
  expect(licenceFaults(notice, installed, ['inside'])).toEqual([
    expect.stringContaining('strict has the licence GPL-3.0'),
    expect.stringContaining('"absent, ISC"'),
    expect.stringContaining('inside'),
  ]);
});
