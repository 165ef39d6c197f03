import { DescriptionError, type Finding } from '@botbat/document';
import { combine, startLayer, type LayerName, type LayerOptions, type LayerThread } from '../layers/index.ts';

/** The layers in threads that stay, so that each look takes only as long as what has changed. */
export class Checker {
  readonly #options: LayerOptions;
  #fast: readonly LayerThread[] = [];
  #slow: LayerThread | undefined;
  #isStopped = false;

  constructor(options: LayerOptions) {
    this.#options = options;
    this.restart();
  }

  /** Loads the code of all layers anew, as is needed when a rule or the configuration changes, or a thread has died. */
  restart(): void {
    this.#end();
    const start = (name: LayerName) => startLayer(name, this.#options);
    this.#fast = [start('rules'), start('examples'), start('files')];
    this.#slow = undefined; // Its code takes long to load; the first findings go before.
  }

  /** @throws {Error} when a thread dies; the next look starts it again */
  check(): Promise<readonly Finding[]> {
    return this.#orRestart(combine(this.#fast.map((layer) => layer.run())));
  }

  /** @throws {Error} as `check` */
  checkMore(): Promise<readonly Finding[]> {
    this.#slow ??= startLayer('spectral', this.#options, { isQuiet: true });
    return this.#orRestart(combine([this.#slow.run()]));
  }

  /** What was asked and is not answered yet fails. */
  stop(): void {
    this.#isStopped = true;
    this.#end();
  }

  #end(): void {
    for (const layer of [...this.#fast, this.#slow]) layer?.stop();
  }

  async #orRestart<Value>(look: Promise<Value>): Promise<Value> {
    const asked = this.#fast;
    try {
      return await look;
    } catch (error) {
      const isFault = !(error instanceof DescriptionError);
      const isDone = this.#isStopped || this.#fast !== asked; // Which may be why it failed.
      if (isFault && !isDone) this.restart();
      throw error;
    }
  }
}
