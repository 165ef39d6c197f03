import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { loadLayer, type Layer, type LayerOptions } from '@botbat/authoring/layers';
import { DescriptionError, formatFinding } from '@botbat/document';
import type { RuleConfig } from '@redocly/openapi-core';
import { lintWithRedocly, loadRedoclyConfig, SourceCache } from '@botbat/document/redocly';
import type { Changes } from './operator.ts';

/** What is found in the contract with one defect. */
export interface Verdict {
  /** By the rules of ours: one line for each finding, its file named from the folder of the description. */
  ours: readonly string[];
  /** The ids of those rules. */
  rules: readonly string[];
  /** Whether Redocly's own strictest rules find anything. */
  strict: boolean;
  /** Whether Spectral does; not asked when `strict` does. */
  spectral: boolean;
}

/** Looks at one mutant after the other, in a copy of the contract of its own. */
export interface Judge {
  /**
   * @returns what is found; with no changes, in the contract as it is
   * @throws {DescriptionError} when the mutant cannot be read, which tells nothing about rules
   */
  judge(changes: Changes): Promise<Verdict>;
}

export interface JudgeOptions extends LayerOptions {
  /** The path of a `redocly.yaml` with nothing but `recommended-strict`. */
  strictConfig: string;
}

/**
 * Loads all rules.
 *
 * @param folder - the copy of the description, which it may change
 * @param texts - what its files say
 */
export async function openJudge(
  folder: string,
  texts: ReadonlyMap<string, string>,
  options: JudgeOptions,
): Promise<Judge> {
  const [redocly, files, spectral] = await Promise.all([
    ourAndTheirRules(options),
    loadLayer('files', options),
    loadLayer('spectral', options),
  ]);
  const look = async (): Promise<Verdict> => {
    const findings = await redocly();
    const ours = [...findings.filter(isOurs), ...(await files())];
    const strict = findings.some((finding) => !isOurs(finding));
    return {
      ours: ours.map((finding) => formatFinding({ ...finding, file: relative(folder, finding.file) })),
      rules: [...new Set(ours.map(({ rule }) => rule))],
      strict,
      spectral: strict || (await finds(spectral)),
    };
  };
  return {
    async judge(changes) {
      apply(folder, changes);
      try {
        return await look();
      } finally {
        apply(folder, new Map([...changes.keys()].map((file) => [file, texts.get(file)])));
      }
    },
  };
}

/** In one walk: the house rules with their options, and `recommended-strict` as it is published. */
async function ourAndTheirRules({ root, redoclyConfig, strictConfig }: JudgeOptions): Promise<Layer> {
  const [config, strict] = await Promise.all([loadRedoclyConfig(redoclyConfig), loadRedoclyConfig(strictConfig)]);
  for (const [version, rules] of Object.entries(config.rules)) {
    const published: { [rule: string]: RuleConfig } = strict.rules[version as keyof typeof strict.rules];
    for (const rule of Object.keys(rules)) if (!isOurs({ rule })) rules[rule] = published[rule] ?? 'off';
  }
  const cache = new SourceCache();
  return () => lintWithRedocly(root, config, cache);
}

function isOurs({ rule }: { rule: string }): boolean {
  return rule.startsWith('botbat/');
}

/** What others cannot read they have found, too. */
async function finds(layer: Layer): Promise<boolean> {
  try {
    return (await layer()).length > 0;
  } catch (error) {
    if (error instanceof DescriptionError) return true;
    throw error;
  }
}

function apply(folder: string, changes: Changes): void {
  for (const [file, text] of changes) {
    const path = join(folder, file);
    if (text === undefined) rmSync(path, { force: true });
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
}
