import { expect, test } from 'vitest';
import { readRateLimit } from './rate-limit.ts';

const READ = { policy: 'read', limit: 300, remaining: 299, resetSeconds: 60 };

test.each<[string | undefined, string | undefined, ReturnType<typeof readRateLimit>]>([
  ['"read";q=300;w=60', '"read";r=299;t=60', READ],
  ['"read"; w=60; q=300', '"read"; t=60; r=299', READ],
  ['"read";q=300;w=60, "day";q=9;w=86400', '"read";r=299;t=60, "day";r=1;t=2', READ],
  [
    '"send-campaign";q=10;w=60',
    '"send-campaign";r=0;t=17',
    { policy: 'send-campaign', limit: 10, remaining: 0, resetSeconds: 17 },
  ],
  [undefined, '"read";r=299;t=60', undefined],
  ['"read";q=300;w=60', undefined, undefined],
  ['"read";q=300;w=60', '"read";r=299', undefined],
  ['"read";q=300;w=60', 'read;r=299;t=60', undefined],
  ['300', '299', undefined],
])('%j and %j', (policy, state, want) => {
  const headers = new Headers({ ...(policy && { 'RateLimit-Policy': policy }), ...(state && { RateLimit: state }) });
  expect(readRateLimit(headers)).toEqual(want);
});
