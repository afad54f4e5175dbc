import { expect, test } from 'vitest';
import { startOf } from './command-line.ts';

test.each([
  [[], { store: undefined, demo: false }],
  [['--demo'], { store: undefined, demo: true }],
  [['--store', '/r/sn.isam'], { store: '/r/sn.isam', demo: false }],
  [['--no-sandbox', '--lang=sv', '/r/sn.isam'], { store: '/r/sn.isam', demo: false }],
  [['file:///r/V%C3%A5rd%20och%20omsorg.isam'], { store: '/r/Vård och omsorg.isam', demo: false }],
  [['/r/SN.ISAM'], { store: '/r/SN.ISAM', demo: false }],
  [['file://%zz.isam'], { store: 'file://%zz.isam', demo: false }],
  [['/r/lista.xlsx'], { store: undefined, demo: false }],
  [['figures', '--store', '/r/sn.isam'], { job: ['figures', '--store', '/r/sn.isam'] }],
  [['--no-sandbox', 'backup', '--store', '/r/sn.isam'], { job: ['backup', '--store', '/r/sn.isam'] }],
  [['help'], { job: ['help'] }],
  [['toString'], { store: undefined, demo: false }],
])('%j asks for %j', (args, start) => {
  expect(startOf(args)).toEqual(start);
});
