import { DescriptionError, distinctFindings, sortFindings, withoutEchoes, type Finding } from '@botbat/document';

/**
 * What several layers found, as if one had looked. Faults that leave nothing to work with hide all the others, which may
 * only follow from them.
 *
 * @throws {unknown} what a layer threw that is no fault of the description
 */
export async function combine(runs: readonly Promise<readonly Finding[]>[]): Promise<Finding[]> {
  const results = await Promise.allSettled(runs);
  const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  const broken = reasons.find((reason) => !(reason instanceof DescriptionError));
  if (broken !== undefined) throw broken;
  const fatal = (reasons as DescriptionError[]).flatMap(({ findings }) => findings);
  const found = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  return sortFindings(distinctFindings(withoutEchoes(fatal.length > 0 ? fatal : found)));
}
