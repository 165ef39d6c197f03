import { DescriptionError, type Finding } from '@botbat/document';

/** What the loop does for each change, one after the other; each only when nothing was found before. */
export interface Steps {
  /** What is found at once. */
  check(): Promise<readonly Finding[]>;
  /** What takes longer to find. */
  checkMore(): Promise<readonly Finding[]>;
  /** Makes everything that is made of the description. It ends early when the signal does. */
  build(signal: AbortSignal): Promise<void>;
}

/** How far the loop is. Changes are counted; the state at the start is change 0. */
export interface State {
  /** The last change. */
  change: number;
  /** The change that `findings` are of; -1 before the first are there. As long as it is not the last, they are old. */
  checked: number;
  step: 'check' | 'checkMore' | 'build' | 'wait';
  findings: readonly Finding[];
  /** From the change to its first findings. */
  milliseconds: number;
  /** The change that everything was last made of; -1 before that. */
  built: number;
  /** Why a step could not be done, when that is not the description's fault. */
  fault: string | undefined;
}

export interface Loop {
  /** Says that something may have changed. */
  change(): void;
  /** @returns when nothing of the loop runs any more */
  stop(): Promise<void>;
}

/**
 * Follows a description through its changes. A change ends what is done for those before; of two at once only the last
 * is looked at. No fault ends the loop.
 *
 * @param onState - called with each new state
 */
export function startLoop(steps: Steps, onState: (state: State) => void): Loop {
  const loop = new RunningLoop(steps, onState);
  loop.run();
  return loop;
}

class RunningLoop implements Loop {
  readonly #steps: Steps;
  readonly #onState: (state: State) => void;
  #state: State = { change: 0, checked: -1, step: 'check', findings: [], milliseconds: 0, built: -1, fault: undefined };
  #changed = performance.now();
  #abort = new AbortController();
  #running: Promise<void> | undefined;
  #isStopped = false;

  constructor(steps: Steps, onState: (state: State) => void) {
    this.#steps = steps;
    this.#onState = onState;
  }

  change(): void {
    this.#changed = performance.now();
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#update({ change: this.#state.change + 1, step: 'check' });
    this.run();
  }

  run(): void {
    this.#running ??= this.#catchUp().finally(() => (this.#running = undefined));
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#abort.abort();
    await this.#running;
  }

  #update(news: Partial<State>): void {
    this.#state = { ...this.#state, ...news };
    if (!this.#isStopped) this.#onState(this.#state);
  }

  async #catchUp(): Promise<void> {
    while (!this.#isStopped && this.#state.checked < this.#state.change) {
      const { change } = this.#state;
      try {
        await this.#follow(change, this.#changed, this.#abort.signal);
      } catch (error) {
        const fault = error instanceof Error ? error.message : String(error);
        this.#update({ checked: change, fault });
      }
      if (this.#state.change === change) this.#update({ step: 'wait' });
    }
  }

  async #follow(change: number, changed: number, signal: AbortSignal): Promise<void> {
    this.#update({ step: 'check' });
    const findings = await findingsOf(this.#steps.check());
    this.#update({ findings, checked: change, milliseconds: performance.now() - changed, fault: undefined });
    if (signal.aborted || findings.length > 0) return;
    this.#update({ step: 'checkMore' });
    const more = await unlessAborted(findingsOf(this.#steps.checkMore()), signal);
    if (signal.aborted || !more) return;
    this.#update({ findings: more });
    if (more.length > 0) return;
    this.#update({ step: 'build' });
    await this.#steps.build(signal);
    if (!signal.aborted) this.#update({ built: change });
  }
}

/** Those that leave nothing to work with are findings like others here. */
async function findingsOf(run: Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await run;
  } catch (error) {
    if (error instanceof DescriptionError) return error.findings;
    throw error;
  }
}

function unlessAborted<Value>(run: Promise<Value>, signal: AbortSignal): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
    run.then(resolve, reject);
  });
}
