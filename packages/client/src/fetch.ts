/** Sends a request and gives the response, as `globalThis.fetch` does. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
