/** Does a piece of work once, and tells how many milliseconds it took. */
export type Run = () => Promise<number>;

export interface Sides {
  ours: Run;
  peer: Run;
  /** Ends what runs between the runs. */
  end?(): void;
  /** After the runs: what they held at most, where that is a part of the figure. */
  memory?(): Memory;
}

/** The most memory that a run of each side held, in megabytes. */
export interface Memory {
  ours: number;
  peer: number;
}

/** The milliseconds of every run of both sides, in the order of the runs. */
export interface Times {
  ours: number[];
  peer: number[];
}

/**
 * Measures both sides in turn (ours, peer, ours, peer, …), so that whatever else the machine does meets both alike.
 * The first run of each side fills caches and does not count.
 */
export async function alternate({ ours, peer }: Sides, runs: number): Promise<Times> {
  const times: Times = { ours: [], peer: [] };
  await ours();
  await peer();
  for (let run = 0; run < runs; run++) {
    times.ours.push(await ours());
    times.peer.push(await peer());
  }
  return times;
}
