import type { Node, YAMLMap } from 'yaml';
import { idOf, readModel, type Model } from './model.ts';
import { keyOf, targetIn, type SourceFile } from './source.ts';

/** What maps of the same kind refer to, and how each reference is written. */
export class SharedParts {
  readonly #models = new Map<string, Model>();

  /** What each name in a map leads to; `undefined` for what is written in place. */
  read(file: SourceFile, map: YAMLMap<Node, Node | null>, nameOf = keyOf): Map<string, string | undefined> {
    const parts = map.items.map((pair) => {
      const [name, target, model] = [nameOf(pair), targetIn(file, pair.value), readModel(file, pair)];
      const id = target && idOf(target);
      if (model && !this.#models.has(`${name} ${id}`)) this.#models.set(`${name} ${id}`, model);
      return [name, id] as const;
    });
    return new Map(parts);
  }

  /** How references are written, by name and by what they lead to; nothing where each says more than where it leads. */
  modelsOf(missing: ReadonlyMap<string, string>): Model[] {
    const models = [...missing].map(([name, id]) => this.#models.get(`${name} ${id}`));
    return models.filter((model) => model !== undefined);
  }
}
