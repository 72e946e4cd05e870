import type { Block } from './blocks';

/** Headings above questions with their answers: of 72 on pages that were learnt from, 62 are of the article, with what is below them. */
const QUESTIONS =
  /^(?:.{0,30}\b)?(?:frequently asked questions?|faqs?|common questions|häufig(?:e|ste|sten)? (?:gestellte )?fragen|foire aux questions|questions fréquentes|preguntas frecuentes|perguntas frequentes|domande frequenti|veelgestelde vragen|najczęściej zadawane pytania|sık sorulan sorular|часто задаваемые вопросы|よくある(?:質問|ご質問)|常见问题|常見問題|자주 묻는 질문)(?:[^\p{L}].{0,40})?$/iu;

/** The chance of a question or answer below such a heading. */
const LIKELY = 0.2;

/** Blocks below one heading that are looked at. */
const MOST = 60;

/** Questions below such a heading at least. */
const FEWEST = 2;

/** A question of the page's reader. */
const QUESTION = /[?？]$/;

/**
 * Adds to `kept` the questions and answers below a kept heading that announces them, and the heading itself where two
 * of its questions are kept: they stand in boxes that open, which the weights, without the page's styles, take for
 * menus. `chances` are those of `all`.
 */
export function keepQuestions(
  all: readonly Block[],
  kept: Set<Block>,
  chances: readonly number[],
): void {
  for (const [at, heading] of all.entries()) {
    const level = levelOf(heading);
    if (
      level === null ||
      (!kept.has(heading) && heading.links > 0) ||
      !QUESTIONS.test(heading.text)
    )
      continue;
    const below = all.slice(at + 1, at + 1 + MOST);
    const end = below.findIndex(
      (block, index) =>
        (levelOf(block) ?? Number.POSITIVE_INFINITY) <= level ||
        (chances[at + 1 + index] ?? 0) < LIKELY,
    );
    const answers = below.slice(0, end < 0 ? below.length : end);
    const questions = answers.filter(({ text }) => QUESTION.test(text));
    if (questions.length < FEWEST) continue;
    if (!kept.has(heading) && questions.filter((each) => kept.has(each)).length < FEWEST) continue;
    for (const each of [heading, ...answers]) kept.add(each);
  }
}

/** The rank of a heading; null for other blocks. */
const levelOf = ({ element }: Block): number | null =>
  /^h[1-6]$/.test(element.localName) ? Number(element.localName[1]) : null;
