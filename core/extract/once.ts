/** A value that is made when it is first asked for: nothing that a page may not need is made while the script loads. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
