import { sortFindings, type Finding } from '@botbat/document';
import type { Carrier } from './carriers.ts';
import { kindOf, KINDS } from './kinds.ts';
import type { Pending } from './pending-at.ts';
import { findingAt, type Place } from './place.ts';
import type { Requirement, Table, Word } from './requirements.ts';
import type { Claim } from './test-titles.ts';

/** All that is known of the requirements. */
export interface Evidence {
  table: Table;
  carriers: readonly Carrier[];
  claims: readonly Claim[];
  /** The rules that are on. */
  rules: ReadonlySet<string>;
  /** What was pending before; unknown without a revision to compare with. */
  before: Pending | undefined;
}

/** A requirement, who carries it, and what proves it. */
export interface Row {
  id: string;
  section: string;
  says: string;
  carriers: readonly Place[];
  rules: readonly string[];
  tests: readonly Place[];
  pending: readonly string[];
  /** Whether all is there that the table demands now. */
  isGreen: boolean;
}

/** Each requirement with its carriers and checks, and all that is missing, unknown or more than it was. */
export function trace(evidence: Evidence): { rows: Row[]; findings: Finding[] } {
  const { table, carriers, claims } = evidence;
  const known = new Set(table.requirements.map(({ id }) => id));
  const findings = [
    ...table.findings,
    ...table.requirements.flatMap((requirement) => checkRow(requirement, evidence)),
    ...carriers.filter(({ id }) => !known.has(id)).map((carrier) => unknown(carrier, 'trace-carrier')),
    ...claims.filter(({ id }) => !known.has(id)).map((claim) => unknown(claim, 'trace-test')),
    ...claims.filter(({ place }) => kindOf(place.file) === undefined).map(homeless),
  ];
  const rows = table.requirements.map((each) => rowOf(each, evidence));
  return { rows, findings: sortFindings(findings) };
}

function rowOf(requirement: Requirement, evidence: Evidence): Row {
  const { id, section, says, rules, pending } = requirement;
  const { carriers, claims, rules: on } = evidence;
  return {
    id,
    section,
    says,
    carriers: carriers.filter((carrier) => carrier.id === id).map(({ place }) => place),
    rules: rules.map(({ text }) => text).filter((rule) => on.has(rule)),
    tests: claims.filter((claim) => claim.id === id && claim.isRun).map(({ place }) => place),
    pending: pending.map(({ text }) => text),
    isGreen: checkRow(requirement, evidence).length === 0,
  };
}

function checkRow(requirement: Requirement, evidence: Evidence): Finding[] {
  const { id, place, rules, tests, pending } = requirement;
  const isCarried = evidence.carriers.some((carrier) => carrier.id === id);
  const isEmpty = rules.length + tests.length + pending.length === 0;
  return [
    ...(isCarried
      ? []
      : [
          findingAt(
            place,
            'trace-carrier',
            `Nothing carries \`${id}\`. Add it to the \`x-seed\` of the part that fulfils it.`,
          ),
        ]),
    ...(isEmpty
      ? [
          findingAt(
            place,
            'trace-proof',
            `Nothing has to prove \`${id}\`. Name \`rules\`, \`tests\` or what is \`pending\`.`,
          ),
        ]
      : []),
    ...rules.filter(({ text }) => !evidence.rules.has(text)).map(ruleOff),
    ...[...tests, ...pending].filter(({ text }) => !KINDS.includes(text)).map(unknownKind),
    ...checkTests(requirement, evidence),
    ...checkPending(requirement, evidence),
  ];
}

/** What the table demands is there, and what is there is demanded, so that it is missed when it goes. */
function checkTests({ id, place, tests, pending }: Requirement, { claims }: Evidence): Finding[] {
  const proving = new Set(
    claims.filter((claim) => claim.id === id && claim.isRun).map((claim) => kindOf(claim.place.file)),
  );
  const missing = tests.filter(({ text }) => KINDS.includes(text) && !proving.has(text));
  const listed = [...tests, ...pending].map(({ text }) => text);
  const surplus = [...proving].filter((kind) => kind !== undefined && !listed.includes(kind));
  return [
    ...missing.map((word) => untested(id, word)),
    ...surplus.map((kind) =>
      findingAt(
        place,
        'trace-test',
        `A test of \`${kind}\` proves \`${id}\`. Write \`tests: [${kind}]\`, so that it is missed when it goes.`,
      ),
    ),
    ...pending.filter(({ text }) => proving.has(text)).map((word) => proven(id, word)),
  ];
}

function checkPending({ id, tests, pending }: Requirement, { before }: Evidence): Finding[] {
  const known = before?.get(id);
  const both = pending.filter(({ text }) => tests.some((test) => test.text === text));
  const grown = known ? pending.filter(({ text }) => !known.includes(text)) : [];
  return [
    ...both.map(({ text, place }) =>
      findingAt(place, 'trace-pending', `\`${text}\` is in \`tests\` as well. Remove it here.`),
    ),
    ...grown.map(({ text, place }) =>
      findingAt(
        place,
        'trace-pending',
        `\`${text}\` was not pending for \`${id}\` before. Prove it, for \`pending\` only shrinks.`,
      ),
    ),
  ];
}

function unknown({ id, place }: Carrier | Claim, rule: string): Finding {
  return findingAt(place, rule, `No requirement is called \`${id}\`. Mend or remove it.`);
}

function homeless({ id, place }: Claim): Finding {
  const message = `\`${id}\` should be proven by tests of ${KINDS.join(', ')}. Move this test, or remove the id.`;
  return findingAt(place, 'trace-test', message);
}

function ruleOff({ text, place }: Word): Finding {
  return findingAt(place, 'trace-rule', `\`${text}\` is no rule that is on. Mend the name, or switch it on.`);
}

function unknownKind({ text, place }: Word): Finding {
  return findingAt(place, 'trace-pending', `\`${text}\` should be one of ${KINDS.join(', ')}. Mend it.`);
}

function untested(id: string, { text, place }: Word): Finding {
  return findingAt(place, 'trace-test', `No test of \`${text}\` that runs names \`[${id}]\` in its title. Write one.`);
}

function proven(id: string, { text, place }: Word): Finding {
  return findingAt(place, 'trace-pending', `A test of \`${text}\` proves \`${id}\`. Move \`${text}\` to \`tests\`.`);
}
