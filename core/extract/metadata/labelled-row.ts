import { hasLetter } from '../fold';
import { entryList } from '../lower';
import { fold } from './clean';
import type { Line } from './surroundings';

/** What labels near a headline name. */
export type Labelled = Readonly<Partial<Record<Field, string>>>;

type Field = 'publisher' | 'section' | 'author';

/** Words that stand before a value, folded, by what it is. */
const LABELS: Readonly<Record<Field, (text: string) => boolean>> = {
  publisher: entryList(
    'source, sources, published by, publisher, provider, provided by, original source, newspaper',
    'verlag, éditeur, editore, editora, herausgeber',
    'quelle, source originale, fuente, fonte, bron, źródło, kilde, källa, kaynak, lähde, zdroj, forrás',
    'источник, джерело, πηγή, πηγη, 提供, 提供元, 配信, 配信元, 媒体, 出典, 来源, 來源, 출처, 언론사, स्रोत',
    'المصدر, מקור, منبع, nguồn, sumber',
  ),
  section: entryList(
    'section, category, categories, filed under, filed in, posted in, topic, channel, desk',
    'ressort, rubrik, kategorie, thema, rubrique, categorie, sección, seccion, categoría, categoria',
    'sezione, seção, secao, dział, kategoria, kategori, osasto, rovat, rubrika, рубрика, раздел, категория',
    'カテゴリ, カテゴリー, ジャンル, 分類, 分类, 栏目, 欄目, 频道, 頻道, チャンネル, 카테고리, श्रेणी, القسم, מדור, قسم, دسته, chuyên mục',
  ),
  author: entryList(
    'by, author, authors, writer, reporter, written by, words, von, autor, autorin, autoren, auteur',
    'auteurs, par, por, autora, autores, autore, di, door, av, af, forfatter, yazar, kirjoittaja',
    'автор, авторы, συντάκτης, 記者, 作者, 著者, 筆者, 撰文, 기자, लेखक, الكاتب, بقلم, מאת, نویسنده, tác giả',
  ),
};

const FIELDS = Object.keys(LABELS) as Field[];

/** Longest value, in words. */
const MAX_WORDS = 6;

/** Fields from which lines are a row of labels; one alone can be that of a picture. */
const MIN_FIELDS = 2;

/**
 * What labelled lines near a headline say of a text: "Source: Daily Post", "Section: World", "By: Jane
 * Doe", each in one line or the label in a cell before its value. Nothing where only one is labelled.
 */
export function readLabelled(lines: readonly Line[]): Labelled {
  const pieces = lines.flatMap(({ parts }) => parts.flatMap(({ text }) => split(text)));
  const found: Partial<Record<Field, string>> = {};
  for (const [at, piece] of pieces.entries()) {
    const field = fieldOf(piece);
    const value = pieces[at + 1];
    if (field && found[field] === undefined && value !== undefined && isValue(value))
      found[field] = value;
  }
  return Object.keys(found).length >= MIN_FIELDS ? found : {};
}

/** Whether a text only announces a name. */
export const isLabel = (text: string): boolean => fieldOf(text) !== null;

/** A label and its value where one text holds both. */
function split(text: string): readonly string[] {
  const found = /^([^:：]{1,30})[:：]\s*(?=\S)/u.exec(text);
  return found?.[1] && isLabel(found[1])
    ? [found[1], text.slice(found[0].length)]
    : [text.replace(/\s*[:：]$/u, '')];
}

function fieldOf(text: string): Field | null {
  const words = fold(text);
  return words.length <= 30 ? (FIELDS.find((field) => LABELS[field](words)) ?? null) : null;
}

const isValue = (text: string): boolean =>
  hasLetter(text) && text.split(/\s+/).length <= MAX_WORDS && fieldOf(text) === null;
