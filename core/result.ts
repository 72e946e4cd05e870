/** An outcome that is expected either way: a value, or a code that is also the key of the sentence shown to the person. */
export type Result<Value, Code extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: Code };

/** The good outcome. */
export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

/** The expected failure; `code` is a key of the interface messages. */
export const failure = <Code extends string>(
  code: Code,
): { readonly ok: false; readonly code: Code } => ({ ok: false, code });
