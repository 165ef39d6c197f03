import type { Place } from './places.ts';

/** The places around a place, the nearest first. */
export function ancestorsOf(place: Place): Place[] {
  return place.parent ? [place.parent, ...ancestorsOf(place.parent)] : [];
}

/** Whether it is about requests to the API, about events, or about neither, because nothing uses it. */
export function scopeOf(place: Place): string | undefined {
  const around = [place, ...ancestorsOf(place)];
  if (around.some(({ object }) => object === 'callback')) return 'callbacks';
  return around.find(({ parent }) => parent?.object === 'root')?.path[0];
}

/** The URL that an operation belongs to, or the name of its event; of a callback, that of the operation around it. */
export function urlOf(place: Place): string {
  return [place, ...ancestorsOf(place)].findLast(({ object }) => object === 'pathItem')?.key ?? '';
}
