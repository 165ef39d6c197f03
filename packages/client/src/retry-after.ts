/**
 * How many milliseconds the server asks to wait; 0 when it does not ask. A date is compared with the server's own clock
 * where it says what that shows, since the clock here may be wrong.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function readRetryAfter(headers: Headers, now: number): number {
  const value = headers.get('Retry-After');
  const seconds = Number(value);
  const milliseconds = Number.isNaN(seconds)
    ? Date.parse(`${value}`) - (Date.parse(`${headers.get('Date')}`) || now)
    : seconds * 1000;
  return milliseconds > 0 ? milliseconds : 0;
}
