/** What is sent as it is given. */
export function asGiven<Body>(body: Body): Body {
  return body;
}

/** Turns the parts of a form into what is sent; a list becomes several parts of one name. */
export function toForm(parts: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    for (const part of [value].flat()) {
      if (part !== undefined) form.append(name, part instanceof Blob ? part : String(part));
    }
  }
  return form;
}
