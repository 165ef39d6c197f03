import type { validators } from './generated.ts';

/**
 * The validator of a media type, whatever its parameters and its case.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1
 */
export function findByMediaType(
  content: validators.ByMediaType,
  mediaType: string | null | undefined,
): validators.Check | undefined {
  if (typeof mediaType === 'string' && Object.hasOwn(content, mediaType)) return content[mediaType]; // Most are plain.
  const [plain = ''] = (mediaType ?? '').split(';');
  const name = plain.trim().toLowerCase();
  return Object.hasOwn(content, name) ? content[name] : undefined;
}

/** What to say when there is no such validator. */
export function undocumentedMediaType(content: validators.ByMediaType, mediaType: string | null | undefined): string {
  const documented = Object.keys(content).map((name) => `\`${name}\``);
  const came = mediaType ? `\`${mediaType}\`` : 'no media type';
  return `The body should be ${documented.join(' or ')}, instead got ${came}.`;
}
