import { solarTermDay } from '../../src/times/solar-terms.js';

/** Days as the almanacs of Korea give them. */
test.each([
  ['spring equinox', 2024, { longitude: 0 }, [2024, 3, 20]],
  ['spring equinox', 2023, { longitude: 0 }, [2023, 3, 21]],
  ['청명', 2023, { longitude: 15 }, [2023, 4, 5]],
  ['하지', 2024, { longitude: 90 }, [2024, 6, 21]],
  ['립춘', 2025, { longitude: 315 }, [2025, 2, 3]],
  ['하지', 2023, { longitude: 90 }, [2023, 6, 21]],
  ['립춘', 2024, { longitude: 315 }, [2024, 2, 4]],
  ['동지', 2021, { longitude: 270 }, [2021, 12, 22]],
  ['동지', 1950, { longitude: 270 }, [1950, 12, 22]],
  ['한식', 2020, { longitude: 270, later: 105 }, [2020, 4, 5]],
  ['초복', 2023, { longitude: 90, kyong: 3 }, [2023, 7, 11]],
  ['말복', 2023, { longitude: 135, kyong: 1 }, [2023, 8, 10]],
] as const)('%s %i', (_, year, sun, [inYear, month, day]) =>
  expect(solarTermDay(year, sun)).toEqual({ year: inYear, month, day }),
);
