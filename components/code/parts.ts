/** What a piece of code is, as far as it has a colour of its own. */
export const PARTS = ['word', 'text', 'number', 'remark', 'name', 'kind', 'gone', 'new'] as const;

/** The name of one of them; also the key of its colour and of its highlight. */
export type Part = (typeof PARTS)[number];

/** By the first word of the library's scopes (https://highlightjs.readthedocs.io/en/latest/css-classes-reference.html). */
const SCOPES: Readonly<Record<string, Part>> = {
  keyword: 'word',
  operator: 'word',
  'selector-tag': 'word',
  section: 'word',
  doctag: 'word',
  string: 'text',
  regexp: 'text',
  char: 'text',
  link: 'text',
  code: 'text',
  quote: 'remark',
  comment: 'remark',
  number: 'number',
  literal: 'number',
  symbol: 'number',
  bullet: 'number',
  title: 'name',
  name: 'name',
  attr: 'name',
  attribute: 'name',
  property: 'name',
  'selector-id': 'name',
  'selector-class': 'name',
  'template-variable': 'name',
  variable: 'name',
  built_in: 'kind',
  type: 'kind',
  class: 'kind',
  meta: 'kind',
  'template-tag': 'kind',
  deletion: 'gone',
  addition: 'new',
};

/** What has a scope's colour; null for what looks like other code. */
export const partOf = (scope: string): Part | null => SCOPES[scope.split('.')[0] ?? ''] ?? null;
