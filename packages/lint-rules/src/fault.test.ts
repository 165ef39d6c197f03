import { expect, test, vi } from 'vitest';
import { quote, reportOnce } from './fault.ts';
import type { Location } from './node.ts';

test.each<[string[], string | undefined, string]>([
  [[], undefined, ''],
  [['a'], ' and ', '`a`'],
  [['a', 'b', 'c'], undefined, '`a`, `b`, `c`'],
  [['a', 'b', 'c'], ' or ', '`a`, `b` or `c`'],
])('%j with %j before the last', (names, last, want) => expect(quote(names, last)).toBe(want));

test('a fault is reported once for each place and message', () => {
  const report = vi.fn();
  const at = (absolutePointer: string) => ({ absolutePointer }) as Location;
  const faults = [
    { message: 'A', location: at('a.yaml#/x') },
    { message: 'B', location: at('a.yaml#/x') },
    { message: 'A', location: at('b.yaml#/x') },
  ];
  const once = reportOnce();
  once({ report }, faults);
  once({ report }, [{ message: 'A', location: at('a.yaml#/x') }]);
  expect(report.mock.calls.map(([fault]) => fault)).toEqual(faults);
});
