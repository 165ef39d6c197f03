import { DescriptionError, type Finding } from '@botbat/document';
import { combine, startLayer, type LayerName, type LayerOptions, type LayerThread } from '../layers/index.ts';

/** The layers in threads that stay, so that each look takes only as long as what has changed. */
export class Checker {
  readonly #options: LayerOptions;
  #fast: readonly LayerThread[] = [];
  #slow: LayerThread | undefined;

  constructor(options: LayerOptions) {
    this.#options = options;
    this.restart();
  }

  /** Loads the code of all layers anew, as is needed when a rule or the configuration changes, or a thread has died. */
  restart(): void {
    this.stop();
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

  stop(): void {
    for (const layer of [...this.#fast, this.#slow]) layer?.stop();
  }

  async #orRestart<Value>(look: Promise<Value>): Promise<Value> {
    const asked = this.#fast;
    try {
      return await look;
    } catch (error) {
      const isFault = !(error instanceof DescriptionError);
      if (isFault && this.#fast === asked) this.restart(); // Unless that was done, and was why.
      throw error;
    }
  }
}
